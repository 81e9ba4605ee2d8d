import { type LogKind, logKinds } from '#engine/run.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { StoredRun } from '#web/runs/stored-run.ts';

/** How much help a guided run had. */
export interface GuidedHelp {
  readonly takenBack: number;
  readonly hints: number;
  /** No guided run of the scenario was finished before it, so that its score is not told. */
  readonly isFirst: boolean;
}

/** What a guided run had of help. */
export async function readHelp(runs: Pick<RunStore, 'list'>, run: StoredRun): Promise<GuidedHelp> {
  const count = (kind: LogKind) => run.log.filter((entry) => entry[0] === kind).length;
  const { runs: rows } = await runs.list();
  const earlier = rows.some(
    ({ id, header, scenarioId, createdAt, finishedAt }) =>
      header.mode === 'guided' &&
      header.origin === null &&
      scenarioId === run.scenarioId &&
      finishedAt !== null &&
      createdAt < run.createdAt &&
      // A fork repeats the run that it left.
      id !== run.header.origin?.runId,
  );
  return {
    takenBack: count(logKinds.takeBack),
    hints: count(logKinds.hint),
    isFirst: !earlier,
  };
}
