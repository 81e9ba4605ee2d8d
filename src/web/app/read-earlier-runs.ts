import type { EarlierRuns } from '#web/library/scenario-results.ts';
import { isStorageError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { loadUnfinished } from './find-unfinished.ts';
import { failureOf } from './storage-failure.ts';

/** Starts to read what this browser remembers. Only a fault of ours makes a promise of it reject. */
export function readEarlierRuns(
  runs: Pick<RunStore, 'list' | 'load' | 'loadNotes' | 'findScenario'>,
): EarlierRuns {
  const listed = runs.list().then(
    ({ runs: rows, unreadable }) => ({ rows, unreadable: unreadable.length, failure: null }),
    (error: unknown) => {
      if (isStorageError(error)) {
        return { rows: [], unreadable: 0, failure: failureOf(error) };
      }
      throw error;
    },
  );
  const unfinished = listed.then(({ rows }) => loadUnfinished(rows, runs.load));
  return {
    failure: listed.then(({ failure }) => failure),
    unfinished: unfinished.then(({ byScenario }) => byScenario),
    played: listed.then(({ rows }) => new Set(rows.map(({ scenarioId }) => scenarioId))),
    unreadable: Promise.all([listed, unfinished]).then(
      ([{ unreadable }, { damaged }]) => unreadable + damaged,
    ),
    scores: listed.then(async ({ rows }) => {
      if (!rows.some(({ finishedAt }) => finishedAt !== null)) return new Map();
      // Replaying needs the engine, which the first visit does without.
      const { scoreRuns } = await import('./score-runs.ts');
      return scoreRuns(rows, runs);
    }),
  };
}
