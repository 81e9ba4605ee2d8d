import { expect, it } from 'vitest';
import { makeBackup, makeRunFile } from '#web/data/make-backup.ts';
import { readBackup } from '#web/data/read-backup.ts';
import { canonical, header } from '#tests/web/runs/fake-run.ts';
import { fakeArchived } from './archived-run.ts';

const kept = {
  runs: [fakeArchived({ notes: { notepad: 'Dock 4' } }), fakeArchived({ id: 'run-2' })],
  scenarios: { [header.scenarioHash]: canonical, ['b'.repeat(64)]: canonical },
  unreadable: [],
};
const read = (file: unknown) => readBackup(new Blob([JSON.stringify(file)]));
const backup = makeBackup(kept, { theme: 'dark', hasKeys: true, voiceId: null }, 9);

it('reads what a backup was made of', async () => {
  expect(await read(backup)).toEqual({ type: 'read', backup });
});

it('puts one call into a file, with its scenario and without what was typed', async () => {
  const [run] = kept.runs;
  if (run === undefined) throw new Error('There is a first run.');
  const file = makeRunFile(run, kept, { withNotes: false, madeAt: 9 });
  expect(await read(file)).toEqual({
    type: 'read',
    backup: {
      ...backup,
      runs: [{ ...backup.runs[0], notes: {} }],
      scenarios: { [header.scenarioHash]: canonical },
      settings: null,
    },
  });
  expect(makeRunFile(run, kept, { withNotes: true, madeAt: 9 }).runs[0]?.notes).toEqual(run.notes);
});

it.each([
  { name: 'no JSON', text: 'Dear diary', expected: { type: 'foreign' } },
  { name: 'JSON of something else', text: '{"a":1}', expected: { type: 'foreign' } },
  { name: 'null', text: 'null', expected: { type: 'foreign' } },
  {
    name: 'a file of a newer app',
    text: JSON.stringify({ ...backup, version: 2 }),
    expected: { type: 'newer' },
  },
  {
    name: 'a log with a strange entry',
    text: JSON.stringify({ ...backup, runs: [fakeArchived({ log: [[0, -1, 3]] })] }),
    expected: { type: 'damaged', at: 'runs.0.log.0.1' },
  },
  {
    name: 'a run without a header',
    text: JSON.stringify({ ...backup, runs: [{ ...fakeArchived(), header: null }] }),
    expected: { type: 'damaged', at: 'runs.0.header' },
  },
  {
    name: 'an id that is none',
    text: JSON.stringify({ ...backup, runs: [fakeArchived({ id: '../x' })] }),
    expected: { type: 'damaged', at: 'runs.0.id' },
  },
])('refuses $name', async ({ text, expected }) => {
  expect(await readBackup(new Blob([text]))).toEqual(expected);
});

it('does not even open a file that is far too large', async () => {
  const file = { size: 300 * 2 ** 20, text: () => Promise.reject(new Error('It was opened.')) };
  expect(await readBackup(file)).toEqual({ type: 'tooLarge' });
});

it('says that a file could not be read when it is gone from the disk', async () => {
  const gone = new DOMException('It is gone.', 'NotFoundError');
  expect(await readBackup({ size: 9, text: () => Promise.reject(gone) })).toEqual({
    type: 'unreadable',
  });
});
