import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeDebrief, fakeMove } from '#tests/support/fake-debrief.ts';
import {
  courseOf,
  dotsAt,
  moodsOf,
  pathThrough,
  phaseSpansOf,
  placeLabels,
  pointsOf,
} from '#web/debrief/mood-curve-geometry.ts';

describe('moodsOf', () => {
  it('begins with the mood before the first move and goes on with the mood after each', () => {
    expect(moodsOf(fakeDebrief.moves)).toEqual([
      { anger: 6, trust: 5 },
      { anger: 6, trust: 5 },
      { anger: 8, trust: 3 },
      { anger: 4, trust: 6 },
    ]);
  });

  it('is empty for a run without moves', () => {
    expect(moodsOf([])).toEqual([]);
  });
});

describe('pointsOf', () => {
  it('spreads the levels over the width, 10 at the top and 0 at the bottom', () => {
    expect(pointsOf([0, 10, 5])).toEqual([
      { x: 0, y: 100 },
      { x: 50, y: 0 },
      { x: 100, y: 50 },
    ]);
  });

  it('puts a single level at the left edge', () => {
    expect(pointsOf([4])).toEqual([{ x: 0, y: 60 }]);
  });
});

it('draws one line through all points', () => {
  expect(pathThrough(pointsOf([0, 5, 10, 5]))).toBe('M0 100L33.33 50L66.67 0L100 50');
});

it('draws a dot of its own at each point', () => {
  expect(dotsAt(pointsOf([0, 10]))).toBe('M0 100h0M100 0h0');
});

describe('placeLabels', () => {
  it('leaves labels alone that are far enough apart', () => {
    expect(placeLabels(20, 60, 15)).toEqual([20, 60]);
  });

  it('moves labels apart around their middle', () => {
    expect(placeLabels(52, 48, 20)).toEqual([60, 40]);
  });

  it('keeps both labels inside the plot', () => {
    expect(placeLabels(100, 100, 20)).toEqual([80, 100]);
  });

  it('keeps the distance and the order for any two heights', () => {
    const height = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(height, height, (first, second) => {
        const [a, b] = placeLabels(first, second, 14);
        return Math.abs(a - b) >= 14 && first <= second === a <= b;
      }),
    );
  });
});

it('counts the moves of each phase in the order of the run, one that comes back anew', () => {
  const phases = ['prepare', 'open', 'open', 'solve', 'open'] as const;
  expect(phaseSpansOf(phases.map((phase) => fakeMove({ phase })))).toEqual([
    { phase: 'prepare', from: 0, moves: 1 },
    { phase: 'open', from: 1, moves: 2 },
    { phase: 'solve', from: 3, moves: 1 },
    { phase: 'open', from: 4, moves: 1 },
  ]);
});

describe('courseOf', () => {
  it('tells start, end and the first time the mood stood highest', () => {
    expect(courseOf([5, 8, 3, 8, 2])).toEqual({ first: 5, last: 2, highest: 8, highestAfter: 1 });
  });

  it('is null without levels', () => {
    expect(courseOf([])).toBeNull();
  });
});
