import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRuns } from '#web/data/merge-runs.ts';
import { rootOf } from '#web/data/run-version.ts';
import { reply } from '#tests/web/runs/fake-run.ts';
import type { ArchivedRun } from '#web/runs/run-archive.ts';
import { fakeArchived } from './archived-run.ts';

const fakeRun = (changes: Partial<ArchivedRun> = {}) => fakeArchived({ log: [], ...changes });

it('takes the longer of two logs, one the beginning of the other', () => {
  const begun = fakeRun({ log: [reply(0)] });
  const done = fakeRun({ log: [reply(0), reply(1)], updatedAt: 5, finishedAt: 5 });
  expect(mergeRuns([done, begun])).toEqual([done]);
});

it('keeps both where two devices played on in different ways', () => {
  const one = fakeRun({ log: [reply(0), reply(1)] });
  const other = fakeRun({ log: [reply(0), reply(2), reply(0)] });
  const [first, second, ...none] = mergeRuns([one, other]);
  expect([first, { ...second, id: 'run-1' }, none]).toEqual([other, one, []]);
  expect(rootOf(second?.id ?? '')).toBe('run-1');
});

it('keeps what was typed on both, and no beginning of what was typed on', () => {
  const here = fakeRun({ notes: { notepad: 'Pallet 4', goal: 'If she' } });
  const there = fakeRun({ notes: { notepad: 'Dock 2', goal: 'If she shouts, I wait' } });
  expect(mergeRuns([here, there])[0]?.notes).toEqual({
    notepad: 'Dock 2\n— — —\nPallet 4',
    goal: 'If she shouts, I wait',
  });
});

const anyRun = fc
  .record({
    id: fc.constantFrom('run-1', 'run-2'),
    seed: fc.nat(1),
    log: fc.array(
      fc.nat(1).map((index) => reply(index)),
      { maxLength: 3 },
    ),
    createdAt: fc.nat(3),
    updatedAt: fc.nat(3),
    finishedAt: fc.option(fc.nat(3)),
    notes: fc.dictionary(
      fc.constantFrom('notepad', 'reaction'),
      fc.constantFrom('', 'a', 'ab', 'b'),
    ),
  })
  .map(({ seed, ...run }) => {
    const { header } = fakeRun();
    return fakeRun({ ...run, header: { ...header, seed } });
  });
const anyFile = fc.array(anyRun, { maxLength: 5 });

it('gives the same whichever file comes first, and however often', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 4 }), fc.nat(), (files, turn) => {
      const takeAll = (order: typeof files) => {
        let kept = mergeRuns([]);
        for (const file of order) kept = mergeRuns(kept.concat(file));
        return kept;
      };
      const turned = files.map((_, place) => files[(place + turn) % files.length] ?? []);
      const merged = takeAll(files);
      expect(takeAll(turned)).toEqual(merged);
      expect(takeAll([...files, ...files.toReversed()])).toEqual(merged);
      expect(mergeRuns([...merged])).toEqual(merged);
    }),
  );
});

it('loses no reply of any file', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const merged = mergeRuns(file);
      for (const run of file) {
        const holds = merged.some(
          (kept) =>
            rootOf(kept.id) === run.id &&
            JSON.stringify(kept.log.slice(0, run.log.length)) === JSON.stringify(run.log) &&
            kept.header.seed === run.header.seed,
        );
        expect(holds).toBe(true);
      }
    }),
  );
});
