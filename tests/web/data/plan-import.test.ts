import { expect, it } from 'vitest';
import { makeBackup } from '#web/data/make-backup.ts';
import { planImport } from '#web/data/plan-import.ts';
import type { ArchivedRun, RunsKept } from '#web/runs/run-archive.ts';
import { header, reply } from '#tests/web/runs/fake-run.ts';
import { fakeArchived } from './archived-run.ts';

const { scenarioHash } = header;
const playable = new Set([scenarioHash]);
const keptWith = (...runs: ArchivedRun[]): RunsKept => ({
  runs,
  scenarios: { [scenarioHash]: '{"format":1}' },
  unreadable: [],
});
const fileWith = (...runs: ArchivedRun[]) => makeBackup(keptWith(...runs), {}, 9);
const counts = ({ put: _put, ...rest }: ReturnType<typeof planImport>) => rest;
const none = { added: 0, extended: 0, doubled: 0, known: 0, unplayable: 0 };

it('adds what is not here, with the scenario it was made with', () => {
  const run = fakeArchived();
  const plan = planImport({ ...keptWith(), scenarios: {} }, fileWith(run), playable);
  expect(plan).toEqual({
    ...none,
    added: 1,
    put: { runs: [run], scenarios: { [scenarioHash]: '{"format":1}' } },
  });
});

it('changes nothing for what is here just so', () => {
  const run = fakeArchived({ notes: { goal: 'Wait' } });
  const plan = planImport(keptWith(run), fileWith(run), playable);
  expect(plan).toEqual({ ...none, known: 1, put: { runs: [], scenarios: {} } });
});

it('takes over what was played on elsewhere', () => {
  const longer = fakeArchived({ log: [reply(0), reply(1)] });
  const plan = planImport(keptWith(fakeArchived()), fileWith(longer), playable);
  expect([counts(plan), plan.put.runs]).toEqual([{ ...none, extended: 1 }, [longer]]);
});

it('takes nothing from a file that is behind', () => {
  const longer = fakeArchived({ log: [reply(0), reply(1)] });
  const plan = planImport(keptWith(longer), fileWith(fakeArchived()), playable);
  expect([counts(plan), plan.put.runs]).toEqual([{ ...none, known: 1 }, []]);
});

it('keeps both of a call that was played on in two ways', () => {
  const here = fakeArchived({ log: [reply(0), reply(1)] });
  const there = fakeArchived({ log: [reply(0), reply(2), reply(0)] });
  const plan = planImport(keptWith(here), fileWith(there), playable);
  expect(counts(plan)).toEqual({ ...none, doubled: 1 });
  expect(plan.put.runs.map(({ log }) => log)).toEqual([there.log, here.log]);
});

it('leaves out what no version of a scenario is there for', () => {
  const plan = planImport(keptWith(), fileWith(fakeArchived()), new Set());
  expect(plan).toEqual({ ...none, unplayable: 1, put: { runs: [], scenarios: {} } });
});
