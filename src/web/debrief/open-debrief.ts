import { isStorageError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { judgeRun } from './judge-run.ts';
import { MoodCurve } from './late-curve.ts';
import { type LoadedDebrief, loadDebrief } from './load-debrief.ts';
import type { NoDebrief } from './no-debrief.tsx';
import { type NextPractice, planPractice } from './plan-practice.ts';
import type { Story } from './story.ts';

/** What the other runs of this browser tell about a run. */
export interface Surroundings {
  /** Null when nothing can be planned from them. */
  readonly practice: NextPractice | null;
  /** The finished forks of the run, the latest first. */
  readonly forks: readonly { readonly runId: string; readonly index: number }[];
}

/** What became of the wish to debrief a run: a debrief that knows the runs around it, or a screen that says why not. */
export type OpenedDebrief =
  | (Extract<LoadedDebrief, { readonly type: 'ready' }> & { readonly around: Surroundings })
  | {
      readonly type: 'none';
      readonly loaded: Exclude<LoadedDebrief, { readonly type: 'ready' }>;
      /** Comes along only when it is needed. */
      readonly NoDebrief: typeof NoDebrief;
    };

/** Reads a run of this browser and has the engine replay and judge it. */
export async function openDebrief(runs: RunStore, runId: string): Promise<OpenedDebrief> {
  const [loaded] = await Promise.all([
    loadDebrief({ runs, judge: judgeRun }, runId),
    MoodCurve.prefetch(),
  ]);
  if (loaded.type !== 'ready') return await openNone(loaded);
  try {
    return { ...loaded, around: await lookAround(runs, loaded.story) };
  } catch (error) {
    if (isStorageError(error)) return await openNone({ type: 'unavailable', error });
    throw error;
  }
}

async function openNone(
  loaded: Exclude<LoadedDebrief, { readonly type: 'ready' }>,
): Promise<OpenedDebrief> {
  const { NoDebrief } = await import('./no-debrief.tsx');
  return { type: 'none', loaded, NoDebrief };
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
