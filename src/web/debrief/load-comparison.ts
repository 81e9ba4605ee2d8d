import { judgeRun } from './judge-run.ts';
import { loadDebrief, type LoadedDebrief } from './load-debrief.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { type Comparison, compareRuns } from './compare-runs.ts';

/** What became of the wish to compare a fork with the run that it came from. */
export type LoadedComparison =
  | { readonly type: 'ready'; readonly comparison: Comparison }
  /** `unseen`: the learner was not yet asked how the fork went, and that comes before any number. */
  | { readonly type: 'notAFork' | 'unseen' | 'originGone'; readonly runId: string }
  /** The fork itself has no debrief. */
  | {
      readonly type: 'none';
      readonly loaded: Exclude<LoadedDebrief, { readonly type: 'ready' }>;
    };

/** Reads a fork and its origin from this browser and replays both. Neither is changed. */
export async function loadComparison(
  runs: Pick<RunStore, 'load' | 'list' | 'loadNotes' | 'findScenario'>,
  runId: string,
): Promise<LoadedComparison> {
  const deps = { runs, judge: judgeRun };
  const fork = await loadDebrief(deps, runId);
  if (fork.type !== 'ready') return { type: 'none', loaded: fork };
  const { origin } = fork.story.header;
  if (origin === null) return { type: 'notAFork', runId };
  if (fork.reaction === undefined) return { type: 'unseen', runId };
  const earlier = await loadDebrief(deps, origin.runId);
  if (earlier.type === 'unavailable') return { type: 'none', loaded: earlier };
  if (earlier.type !== 'ready') return { type: 'originGone', runId };
  return { type: 'ready', comparison: compareRuns(earlier.story, fork.story, origin.index) };
}
