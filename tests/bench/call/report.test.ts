import { expect, it } from 'vitest';
import { median } from '#tests/bench/median.ts';
import { percentile, tellHeaps, tellTimes } from './report.ts';

const steps = (...lines: readonly number[]) =>
  lines.map((line) => ({ line, replies: 2 * line, open: 3 * line }));

const heaps = (...sizes: readonly number[]) =>
  sizes.map((heap, place) => ({ choices: [0, 30, 309, 3099][place] ?? 0, heap }));

it('takes the middle of the numbers, whatever their order', () => {
  expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([])]).toEqual([5, 3, 0]);
});

it('takes the number below which nine of ten lie', () => {
  const tens = Array.from({ length: 10 }, (_, place) => 10 * (10 - place));
  expect([percentile(tens, 90), percentile([7], 90), percentile([], 90)]).toEqual([100, 7, 0]);
});

it('holds the ratio of the medians against its goal, a wider one for a slow processor', () => {
  const tell = (slowdown: number) =>
    tellTimes({
      way: 'x',
      slowdown,
      app: steps(10, 13.5, 90),
      floor: steps(1, 10, 11),
      early: steps(5),
    });
  expect([tell(1)[0], tell(4)[0]]).toEqual([
    expect.stringMatching(/app 14 .*floor 10 .*1\.35 x, goal 1\.3 x: NOT MET$/),
    expect.stringMatching(/1\.35 x, goal 1\.4 x: met$/),
  ]);
});

it('counts what 30 choices add, and how far the heap moves after them', () => {
  const lines = tellHeaps({ app: heaps(2, 2.5, 4, 4.1), floor: heaps(1, 1.1, 1.2, 1.2) });
  expect(lines.slice(2)).toEqual([
    '30 choices add 0.50 MB (floor 0.10), goal 0.4: NOT MET',
    'from 309 to 3099 choices it moves by 2.5 %, goal 5 %: met',
  ]);
});
