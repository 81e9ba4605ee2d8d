import { type LogEntry, logKinds } from '#engine/run.ts';

/**
 * How long a call has lasted by its log, in milliseconds: the time the learner was away from the page is
 * in no entry, and a pause does not count.
 *
 * @param movesBefore How many of the moves that stand came before somebody picked up.
 */
export function callTime(log: readonly LogEntry[], movesBefore: number): number {
  const moves: number[] = [];
  for (const [place, [kind]] of log.entries()) {
    if (kind === logKinds.takeBack) moves.pop();
    else if (kind < logKinds.factKept) moves.push(place);
  }
  const entered = movesBefore === 0 ? -1 : (moves[movesBefore - 1] ?? log.length);
  return log
    .slice(entered + 1)
    .reduce((sum, [kind, , dtMs]) => (kind === logKinds.pause ? sum : sum + dtMs), 0);
}

/** As a telephone shows it: minutes and seconds, "07:02". */
export function tellTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 60), seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
