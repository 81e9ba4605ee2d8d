import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chance,
  chanceOfAtLeast,
  chanceOfSplit,
  type TwoGroups,
} from '#scenario/quality/exact-tests.ts';

const chance = fc
  .integer({ min: 1, max: 6 })
  .chain((of) => fc.record({ ways: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

/** Every outcome of every chance, one by one, in whole numbers. */
function countOutcomes(hits: number, chances: readonly Chance[]): readonly [bigint, bigint] {
  const [first, ...rest] = chances;
  if (first === undefined) return [hits <= 0 ? 1n : 0n, 1n];
  const [good, all] = countOutcomes(hits - 1, rest);
  const [other] = countOutcomes(hits, rest);
  const { ways, of } = first;
  return [BigInt(ways) * good + BigInt(of - ways) * other, BigInt(of) * all];
}

describe('chanceOfAtLeast', () => {
  it('[Q6] is that of counting every outcome', () => {
    fc.assert(
      fc.property(
        fc.array(chance, { maxLength: 9 }),
        fc.integer({ min: 0, max: 10 }),
        (chances, hits) => {
          const [good, all] = countOutcomes(hits, chances);
          expect(chanceOfAtLeast(hits, chances)).toBeCloseTo(Number(good) / Number(all), 12);
        },
      ),
    );
  });

  it('[Q6] is the binomial where all chances are equal: 9 or more sixes of 20', () => {
    const chances = Array.from({ length: 20 }, () => ({ ways: 1, of: 6 }));
    expect(chanceOfAtLeast(9, chances)).toBeCloseTo(0.002_841_615_664, 12);
  });

  it('[Q6] stays a chance for as many beats as a file can have', () => {
    const chances = Array.from({ length: 2000 }, () => ({ ways: 1, of: 3 }));
    expect([chanceOfAtLeast(0, chances), chanceOfAtLeast(2000, chances)]).toEqual([
      expect.closeTo(1, 9),
      0,
    ]);
  });
});

/** Spreads those that have the property over everybody in every way. */
function countSplits({ some, someOf, others, othersOf }: TwoGroups): readonly [number, number] {
  const all = someOf + othersOf;
  let good = 0;
  let ways = 0;
  for (let having = 0; having < 2 ** all; having += 1) {
    const bits = having.toString(2).padStart(all, '0').split('');
    if (bits.filter((bit) => bit === '1').length !== some + others) continue;
    ways += 1;
    if (bits.slice(0, someOf).filter((bit) => bit === '1').length >= some) good += 1;
  }
  return [good, ways];
}

const split = fc
  .record({ someOf: fc.integer({ min: 0, max: 5 }), othersOf: fc.integer({ min: 0, max: 5 }) })
  .chain(({ someOf, othersOf }) =>
    fc.record({
      some: fc.integer({ min: 0, max: someOf }),
      someOf: fc.constant(someOf),
      others: fc.integer({ min: 0, max: othersOf }),
      othersOf: fc.constant(othersOf),
    }),
  );

describe('chanceOfSplit', () => {
  it('[Q6] is that of every way to spread the property', () => {
    fc.assert(
      fc.property(split, (groups) => {
        const [good, ways] = countSplits(groups);
        expect(chanceOfSplit(groups)).toBeCloseTo(good / ways, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('[Q6] is that of the tea tasting: all four cups right', () => {
    expect(chanceOfSplit({ some: 4, someOf: 4, others: 0, othersOf: 4 })).toBeCloseTo(1 / 70, 12);
  });

  it('[Q6] stays a chance for as many replies as a file can have', () => {
    const groups = { some: 4000, someOf: 8000, others: 0, othersOf: 4000 };
    expect([chanceOfSplit(groups), chanceOfSplit({ ...groups, some: 0, others: 4000 })]).toEqual([
      0, 1,
    ]);
  });
});
