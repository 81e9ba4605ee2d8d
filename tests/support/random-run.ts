import * as fc from 'fast-check';
import type { CompiledCall } from '#engine/compile.ts';
import { isIllegal } from '#engine/progress.ts';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { type Session, startSession } from '#engine/session.ts';

/** Whole numbers that a run is made of: each picks one of the entries that are legal at that moment. */
export const decisions = fc.array(fc.nat({ max: 1000 }), { minLength: 60, maxLength: 60 });

/** A run that was played, not replayed. */
export interface PlayedRun {
  readonly session: Session;
  readonly log: readonly LogEntry[];
}

/** Opens a session that must be legal. */
export function openSession(
  call: CompiledCall,
  header: RunHeader,
  log: readonly LogEntry[] = [],
): Session {
  const session = startSession(call, header, log);
  if (isIllegal(session)) throw new Error(`Entry ${session.index}: ${session.reason}`);
  return session;
}

/**
 * Plays until the call is over or the decisions run out.
 *
 * @param each Called before every entry with what is about to be taken.
 */
export function playRandomly(
  call: CompiledCall,
  header: RunHeader,
  {
    picks,
    each,
  }: {
    readonly picks: readonly number[];
    readonly each?: (session: Session, entry: LogEntry) => void;
  },
): PlayedRun {
  const session = openSession(call, header);
  const log: LogEntry[] = [];
  for (const [place, pick] of picks.entries()) {
    // A cut-in is possible only before the customer was heard: hear in three of four cases.
    if (pick % 4 !== 0) session.hear();
    const legal = candidates(call, session).filter((entry) => session.check(entry) === null);
    const entry = legal[(pick + place) % Math.max(1, legal.length)];
    if (entry === undefined) {
      if (session.view().status === 'over') break;
      session.hear();
      continue;
    }
    each?.(session, entry);
    session.take(entry);
    log.push(entry);
  }
  return { session, log };
}

function candidates(call: CompiledCall, session: Session): LogEntry[] {
  const { replies, cutIn } = session.view();
  const entries: LogEntry[] = replies.map((reply) => [logKinds.reply, reply.index, 10]);
  if (cutIn !== null) entries.push([logKinds.cutIn, cutIn.index, 10]);
  entries.push([logKinds.silence, 0, 10], [logKinds.wrapUp, session.wrapUpMask(), 10]);
  entries.push([logKinds.hint, 0, 10], [logKinds.takeBack, 0, 10], [logKinds.pause, 0, 10]);
  for (const index of call.scenario.facts.keys()) {
    entries.push([logKinds.factKept, index, 10], [logKinds.factDropped, index, 10]);
  }
  return entries;
}
