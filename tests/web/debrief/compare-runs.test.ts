import { describe, expect, it } from 'vitest';
import { fakeLine, fakeMove } from '#tests/support/fake-debrief.ts';
import { fakeStory } from './fake-story.ts';
import { compareRuns } from '#web/debrief/compare-runs.ts';

const shared = fakeMove({ logIndex: 0, after: { anger: 7, trust: 4 } });
const atFork = { before: { anger: 7, trust: 4 } } as const;
const lost = fakeMove({ ...atFork, logIndex: 2, after: { anger: 9, trust: 2 }, cost: 5 });
const lostMore = fakeMove({ logIndex: 3, after: { anger: 10, trust: 1 }, cost: 1 });
const won = fakeMove({ ...atFork, logIndex: 2, after: { anger: 4, trust: 6 } });

const origin = fakeStory({ debrief: { moves: [shared, lost, lostMore] } });
const fork = fakeStory({ runId: 'run-2', debrief: { moves: [shared, won] } });

describe('compareRuns', () => {
  it('has both runs from the fork on, each with its moods and what it cost of 100', () => {
    const { earlier, later, ...rest } = compareRuns(origin, fork, 2);
    expect(rest.shared).toBe(1);
    expect(earlier).toEqual({
      story: origin,
      moves: [lost, lostMore],
      moods: [
        { anger: 7, trust: 4 },
        { anger: 9, trust: 2 },
        { anger: 10, trust: 1 },
      ],
      cost: 30,
    });
    expect(later).toEqual({
      story: fork,
      moves: [won],
      moods: [
        { anger: 7, trust: 4 },
        { anger: 4, trust: 6 },
      ],
      cost: 0,
    });
  });

  it('tells what was last heard before they part, and the mood there', () => {
    const { heard, mood } = compareRuns(origin, fork, 2);
    expect(heard).toEqual([fakeLine('opening/upset', 'The left sleeve is hanging by a thread.')]);
    expect(mood).toEqual({ anger: 7, trust: 4 });
  });

  it('has nothing in common where the learner went back to the start', () => {
    expect(compareRuns(origin, fork, 0)).toMatchObject({
      shared: 0,
      earlier: { moves: [shared, lost, lostMore] },
      later: { moves: [shared, won] },
    });
  });
});
