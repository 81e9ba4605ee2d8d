import type { Reading, ToldRun } from '#web/progress/told-run.ts';
import { isStorageError } from '#web/runs/run-errors.ts';
import type { FinishedRow } from './tell-runs.ts';
import type { Wiring } from './wiring.ts';

type ReadWiring = Pick<Wiring, 'runs' | 'loadCards'>;

/** So many runs are read before the page is told again. */
const batch = 8;

/** Tells what is known of the finished runs, as it grows, until the returned function is called. */
export function followProgress(
  wiring: ReadWiring,
  onKnown: (reading: Reading) => void,
  onFault: (error: unknown) => void,
): () => void {
  let isOver = false;
  const follow = async () => {
    for await (const reading of readProgress(wiring)) {
      if (isOver) return;
      onKnown(reading);
    }
  };
  follow().catch((error: unknown) => {
    if (!isOver) onFault(error);
  });
  return () => {
    isOver = true;
  };
}

/** Reads the finished runs of this browser and tells what is known, time and again until all are read. */
export async function* readProgress({ runs, loadCards }: ReadWiring): AsyncGenerator<Reading> {
  try {
    const { runs: all, unreadable } = await runs.list();
    const rows = all.filter((row): row is FinishedRow => row.finishedAt !== null);
    const known = { type: 'read', calls: rows.length, unreadable: unreadable.length } as const;
    if (rows.length === 0) {
      yield { ...known, told: [], practice: new Map(), isComplete: true };
      return;
    }
    // Replaying needs the engine's scoring, which a first visit does without.
    const [{ planAll, tellRuns }, cards] = await Promise.all([
      import('./tell-runs.ts'),
      loadCards(),
    ]);
    const practice = planAll(rows, cards);
    const told: ToldRun[] = [];
    yield { ...known, told: [], practice, isComplete: false };
    for await (const one of tellRuns(runs, rows)) {
      if (one === null) {
        yield { type: 'unavailable' };
        return;
      }
      told.push(one);
      if (told.length % batch === 1) {
        yield { ...known, told: [...told], practice, isComplete: false };
      }
    }
    yield { ...known, told, practice, isComplete: true };
  } catch (error) {
    if (!isStorageError(error)) throw error;
    yield { type: 'unavailable' };
  }
}
