import { logKinds, type Mode } from '#engine/run.ts';
import { isStorageError, RunDamagedError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { RunRow } from '#web/runs/stored-run.ts';
import { failureOf, type StorageFailure } from './storage-failure.ts';

/** A call that was left before its end. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly variant: string;
  /** Replies given so far. */
  readonly decisions: number;
  /** Whether it was played on from a place in an earlier call. */
  readonly isFork: boolean;
  readonly mode: Mode;
}

/** The calls that were left. */
interface UnfinishedRuns {
  /** By scenario id: first the calls that were played from the start, then forks; each latest first. */
  readonly byScenario: ReadonlyMap<string, readonly UnfinishedRun[]>;
  /** How many can be neither carried on with nor read. */
  readonly damaged: number;
}

/**
 * Reads the calls that were left.
 *
 * @param rows Latest first.
 */
export async function loadUnfinished(
  rows: readonly RunRow[],
  load: RunStore['load'],
): Promise<UnfinishedRuns> {
  const left = rows.filter(({ finishedAt }) => finishedAt === null);
  const byScenario = new Map<string, UnfinishedRun[]>();
  const counted = await Promise.all(
    left.map(async (row) => ({ row, decisions: await countDecisions(row.id, load) })),
  );
  const whole = counted.flatMap(({ row: { id, scenarioId, header }, decisions }) =>
    typeof decisions === 'number'
      ? [
          {
            scenarioId,
            runId: id,
            variant: header.variant,
            decisions,
            isFork: header.origin !== null,
            mode: header.mode,
          },
        ]
      : [],
  );
  for (const { scenarioId, ...run } of whole.toSorted(
    (a, b) => Number(a.isFork) - Number(b.isFork),
  )) {
    byScenario.set(scenarioId, [...(byScenario.get(scenarioId) ?? []), run]);
  }
  return {
    byScenario,
    damaged: counted.filter(({ decisions }) => decisions === 'damaged').length,
  };
}

async function countDecisions(
  runId: string,
  load: RunStore['load'],
): Promise<number | 'damaged' | 'gone'> {
  try {
    const run = await load(runId);
    // Deleted since it was listed.
    if (run === null) return 'gone';
    return run.log.filter(([kind]) => kind === logKinds.reply).length;
  } catch (error) {
    // Nobody can carry on with a damaged call, so none is offered; its own address says why.
    if (error instanceof RunDamagedError) return 'damaged';
    throw error;
  }
}

/** What a briefing has to know of this browser's storage. */
interface LeftCalls {
  /** Empty where storage fails. */
  readonly runs: readonly UnfinishedRun[];
  readonly failure: StorageFailure | null;
}

/** The calls of one scenario that were left, for its briefing, as `loadUnfinished` orders them. */
export async function findUnfinished(
  runs: Pick<RunStore, 'list' | 'load'>,
  scenarioId: string,
): Promise<LeftCalls> {
  try {
    const { runs: rows } = await runs.list();
    const ofScenario = rows.filter((row) => row.scenarioId === scenarioId);
    const { byScenario } = await loadUnfinished(ofScenario, runs.load);
    return { runs: byScenario.get(scenarioId) ?? [], failure: null };
  } catch (error) {
    // The briefing can be read without storage.
    if (isStorageError(error)) return { runs: [], failure: failureOf(error) };
    throw error;
  }
}
