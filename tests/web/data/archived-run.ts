import type { ArchivedRun } from '#web/runs/run-archive.ts';
import { header, reply } from '#tests/web/runs/fake-run.ts';

/** A run with one reply, begun and not finished, with nothing written beside it. */
export function fakeArchived(changes: Partial<ArchivedRun> = {}): ArchivedRun {
  return {
    id: 'run-1',
    header,
    scenarioId: 'late',
    createdAt: 1,
    updatedAt: 2,
    finishedAt: null,
    log: [reply(0)],
    notes: {},
    ...changes,
  };
}
