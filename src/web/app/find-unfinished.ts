import { logKinds } from '#engine/run.ts';
import { isStorageError, RunDamagedError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { RunRow } from '#web/runs/stored-run.ts';

/** A call that was left before its end. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly variant: string;
  /** Replies given so far. */
  readonly decisions: number;
}

/**
 * The call of each scenario that was left last, by scenario id.
 *
 * @param rows Latest first.
 */
export async function loadUnfinished(
  rows: readonly RunRow[],
  load: RunStore['load'],
): Promise<ReadonlyMap<string, UnfinishedRun>> {
  const found = new Map<string, UnfinishedRun>();
  for (const row of rows) {
    if (row.finishedAt !== null || found.has(row.scenarioId)) continue;
    // oxlint-disable-next-line no-await-in-loop -- as a rule the first one is the one
    const decisions = await countDecisions(row.id, load);
    if (decisions === null) continue;
    found.set(row.scenarioId, { runId: row.id, variant: row.header.variant, decisions });
  }
  return found;
}

async function countDecisions(runId: string, load: RunStore['load']): Promise<number | null> {
  try {
    const run = await load(runId);
    return run && run.log.filter(([kind]) => kind === logKinds.reply).length;
  } catch (error) {
    // Nobody can carry on with a damaged call, so none is offered; its own address says why.
    if (error instanceof RunDamagedError) return null;
    throw error;
  }
}

/** The call of one scenario that was left last, for its briefing; null when there is none. */
export async function findUnfinished(
  runs: Pick<RunStore, 'list' | 'load'>,
  scenarioId: string,
): Promise<UnfinishedRun | null> {
  try {
    const { runs: rows } = await runs.list();
    return (await loadUnfinished(rows, runs.load)).get(scenarioId) ?? null;
  } catch (error) {
    // The briefing can be read without storage; the call itself says what is wrong and what to do.
    if (isStorageError(error)) return null;
    throw error;
  }
}
