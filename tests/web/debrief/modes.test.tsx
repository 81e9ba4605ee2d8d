// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { judgeRun } from '#web/debrief/judge-run.ts';
import { loadDebrief } from '#web/debrief/load-debrief.ts';
import { browserIds } from '#web/runs/run-id.ts';
import { createRunStore } from '#web/runs/run-store.ts';
import { fakeStory } from './fake-story.ts';
import { part, renderDebriefAfterReaction } from './render-debrief.tsx';

const { header } = fakeStory();

beforeEach(() => {
  document.documentElement.lang = 'en';
});

it('says at its head that the run was an assessment', () => {
  renderDebriefAfterReaction({ story: fakeStory({ header: { ...header, mode: 'assessment' } }) });
  expect(screen.getByText('Assessment')).toBeVisible();
});

describe('a guided run', () => {
  const guided = (isFirst: boolean) =>
    fakeStory({
      header: { ...header, mode: 'guided' },
      debrief: { band: null },
      help: { takenBack: 2, hints: 1, isFirst },
    });

  it('tells its score with the help it had, and no band', () => {
    renderDebriefAfterReaction({ story: guided(false) });
    const score = part('Score and outcome');
    expect(score).toHaveTextContent('2 taken back, 1 hint');
    expect(score).toHaveTextContent('70 of 100');
    expect(score).toHaveTextContent('A guided run has no band.');
  });

  it('tells no score when it is the first, nor the points that it is made of', () => {
    renderDebriefAfterReaction({ story: guided(true) });
    const score = part('Score and outcome');
    expect(score).toHaveTextContent('2 taken back, 1 hint');
    expect(score).toHaveTextContent('A first guided run of a scenario has no score');
    expect(score).not.toHaveTextContent('of 100');
    expect(score).not.toHaveTextContent('The best possible run');
    expect(within(score).queryByRole('meter')).toBeNull();
  });

  it('has nothing for axe to find', async () => {
    renderDebriefAfterReaction({ story: guided(true) });
    expect(await findViolations()).toEqual([]);
  });
});

it('says of a drill that it is one, without band and pass mark', async () => {
  const runs = createRunStore({ ...browserIds, channel: null });
  const canonical = canonicalJson(tinySource);
  const drill = fakeHeader({
    scenarioHash: scenarioHash(canonical),
    mode: 'drill',
    drillPhase: 'open',
  });
  await runs.start({ id: 'run-1', header: drill, scenarioId: 'tiny-call', canonical }, replies(0));
  const loaded = await loadDebrief({ runs, judge: judgeRun }, 'run-1');
  if (loaded.type !== 'ready') throw new Error(`The debrief is ${loaded.type}.`);
  renderDebriefAfterReaction({ story: loaded.story });
  expect(part('What happened')).toHaveTextContent('One stretch, not a whole call');
  const score = part('Score and outcome');
  expect(score).toHaveTextContent('100 of 100');
  expect(score).toHaveTextContent('A drill has no band and no pass mark');
  expect(score).not.toHaveTextContent('The best possible run of this variant');
  expect(await findViolations()).toEqual([]);
});
