import { isStorageError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { judgeRun } from './judge-run.ts';
import { type LoadedDebrief, loadDebrief } from './load-debrief.ts';
import { type NextPractice, planPractice } from './plan-practice.ts';
import type { Story } from './story.ts';

/** What the other runs of this browser tell about a run. */
export interface Surroundings {
  /** Null when nothing can be planned from them. */
  readonly practice: NextPractice | null;
  /** The finished forks of the run, the latest first. */
  readonly forks: readonly { readonly runId: string; readonly index: number }[];
}

/** What became of the wish to debrief a run; a debrief knows the runs around it. */
export type OpenedDebrief =
  | Exclude<LoadedDebrief, { readonly type: 'ready' }>
  | (Extract<LoadedDebrief, { readonly type: 'ready' }> & { readonly around: Surroundings });

/** Reads a run of this browser and has the engine replay and judge it. */
export async function openDebrief(runs: RunStore, runId: string): Promise<OpenedDebrief> {
  const loaded = await loadDebrief({ runs, judge: judgeRun }, runId);
  if (loaded.type !== 'ready') return loaded;
  try {
    return { ...loaded, around: await lookAround(runs, loaded.story) };
  } catch (error) {
    if (isStorageError(error)) return { type: 'unavailable', error };
    throw error;
  }
}

async function lookAround(
  runs: Pick<RunStore, 'list'>,
  { runId, scenario }: Story,
): Promise<Surroundings> {
  const { runs: rows } = await runs.list();
  const forks = rows.flatMap(({ id, finishedAt, header: { origin } }) =>
    finishedAt !== null && origin?.runId === runId ? [{ runId: id, index: origin.index }] : [],
  );
  return { practice: planPractice(rows, scenario), forks };
}
