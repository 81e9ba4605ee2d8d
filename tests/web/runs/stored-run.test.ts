import { expect, it } from 'vitest';
import { RunDamagedError } from '#web/runs/run-errors.ts';
import { isRunRow, readLog, readRunRow } from '#web/runs/stored-run.ts';
import { header } from './fake-run.ts';

const row = {
  id: 'run-1',
  header: { ...header, drillPhase: 'solve', origin: { runId: 'run-0', index: 3 } },
  scenarioId: 'late',
  createdAt: 1,
  updatedAt: 2,
  finishedAt: null,
};
const event = { runId: 'run-1', seq: 0, kind: 0, index: 2, dtMs: 900 };

it('reads a run as it was stored', () => {
  expect(readRunRow(row, 'run-1')).toEqual(row);
});

it.each([
  ['id', { ...row, id: 1 }],
  ['scenarioId', { ...row, scenarioId: null }],
  ['updatedAt', { ...row, updatedAt: Number.NaN }],
  ['finishedAt', { ...row, finishedAt: 'yesterday' }],
  ['header', { ...row, header: null }],
  ['header', { ...row, header: { ...row.header, scenarioHash: 'abc' } }],
  ['header', { ...row, header: { ...row.header, mode: 'constructor' } }],
  ['header', { ...row, header: { ...row.header, drillPhase: 'toString' } }],
  ['header', { ...row, header: { ...row.header, seed: 2 ** 32 } }],
  ['header', { ...row, header: { ...row.header, pressure: 'no' } }],
  ['header', { ...row, header: { ...row.header, origin: { runId: 'run-0', index: -1 } } }],
  ['row', 'run-1'],
])('refuses a run and names what is wrong with it: %s', (field, spoiled) => {
  expect(isRunRow(spoiled)).toBe(false);
  expect(() => readRunRow(spoiled, 'run-1')).toThrow(`its ${field} is not what it should be`);
});

it.each([
  { ...event, kind: 4 },
  { ...event, index: 0.5 },
  { ...event, dtMs: 2 ** 31 },
  { ...event, dtMs: -1 },
  { ...event, seq: 1 },
  null,
])('refuses an entry that cannot be one: %j', (spoiled) => {
  expect(() => readLog([spoiled], 'run-1')).toThrow(RunDamagedError);
});
