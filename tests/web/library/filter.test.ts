import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guidelineIds } from '#guidelines/ids.ts';
import {
  applyFilter,
  type Filter,
  noFilter,
  readFilter,
  writeFilter,
} from '#web/library/filter.ts';
import { fakeCard } from '#tests/support/fake-card.ts';

const filters: fc.Arbitrary<Filter> = fc.record({
  trouble: fc.constantFrom('delay', 'defect', 'demand', 'other', null),
  level: fc.constantFrom('first', 'core', 'stretch', null),
  length: fc.constantFrom('short', 'long', null),
  guideline: fc.constantFrom(...guidelineIds, null),
  progress: fc.constantFrom('new', 'unfinished', null),
});

it('reads from an address what it wrote into it', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readFilter(writeFilter(filter))).toEqual(filter);
    }),
  );
});

it('writes nothing for nothing', () => {
  expect(writeFilter(noFilter)).toBe('');
});

it('keeps the order that the scenarios came in', () => {
  const cards = ['c', 'a', 'b'].map((id) => fakeCard({ id }));
  expect(applyFilter(cards, noFilter, null).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

it('leaves out what was played only where that is asked', () => {
  const cards = ['a', 'b'].map((id) => fakeCard({ id }));
  const earlier = { played: new Set(['a']), unfinished: new Map() };
  const ids = (filter: Filter) => applyFilter(cards, filter, earlier).map(({ id }) => id);
  expect([ids(noFilter), ids({ ...noFilter, progress: 'new' })]).toEqual([['a', 'b'], ['b']]);
});
