import { expect, it } from 'vitest';
import { logKinds, type RunHeader } from '#engine/run.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { readHelp } from '#web/debrief/guided-help.ts';
import type { RunRow, StoredRun } from '#web/runs/stored-run.ts';

function fakeRow(row: Partial<RunRow>, header: Partial<RunHeader> = {}): RunRow {
  return {
    id: 'earlier',
    header: fakeHeader({ mode: 'guided', ...header }),
    scenarioId: 'tiny-call',
    createdAt: 1,
    updatedAt: 2,
    finishedAt: 2,
    ...row,
  };
}

const run: StoredRun = {
  ...fakeRow({ id: 'now', createdAt: 5 }),
  log: [
    [logKinds.hint, 0, 0],
    ...replies(0),
    [logKinds.takeBack, 0, 0],
    ...replies(1),
    [logKinds.hint, 0, 0],
  ],
};

const read = (rows: readonly RunRow[], asked: StoredRun = run) =>
  readHelp({ list: () => Promise.resolve({ runs: [...rows], unreadable: [] }) }, asked);

it('counts hints and what was taken back', async () => {
  expect(await read([run])).toEqual({ takenBack: 1, hints: 2, isFirst: true });
});

it('is no first run after a finished guided one of the scenario', async () => {
  expect(await read([run, fakeRow({})])).toMatchObject({ isFirst: false });
});

it.each<[string, RunRow]>([
  ['was left', fakeRow({ finishedAt: null })],
  ['came later', fakeRow({ createdAt: 9 })],
  ['was practice', fakeRow({}, { mode: 'practice' })],
  ['was of another scenario', fakeRow({ scenarioId: 'other' })],
  ['was a fork', fakeRow({}, { origin: { runId: 'x', index: 1 } })],
])('is the first although another %s', async (_, other) => {
  expect(await read([run, other])).toMatchObject({ isFirst: true });
});

it('is still the first when it is played on from the first', async () => {
  const fork = {
    ...run,
    header: fakeHeader({ mode: 'guided', origin: { runId: 'earlier', index: 1 } }),
  };
  expect(await read([fork, fakeRow({})], fork)).toMatchObject({ isFirst: true });
});
