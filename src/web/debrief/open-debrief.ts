import type { RunStore } from '#web/runs/run-store.ts';
import { judgeRun } from './judge-run.ts';
import { type LoadedDebrief, loadDebrief } from './load-debrief.ts';

/** Reads a run of this browser and has the engine replay and judge it. */
export function openDebrief(runs: RunStore, runId: string): Promise<LoadedDebrief> {
  return loadDebrief({ runs, judge: judgeRun }, runId);
}
