import { type LogEntry, type LogKind, logKinds, type RunHeader } from '#engine/run.ts';
import type { Session } from '#engine/session.ts';

/** What a guided call knows beside the call, to advise and to be asked for advice. */
export interface Guidance {
  readonly header: RunHeader;
  readonly log: readonly LogEntry[];
  /** One hint may be asked for at each beat. */
  readonly mayAskHint: boolean;
  readonly mayTakeBack: boolean;
}

/** Null for a call that is played without help. */
export function guidanceOf({
  header,
  log,
  session,
}: {
  readonly header: RunHeader;
  readonly log: readonly LogEntry[];
  readonly session: Session;
}): Guidance | null {
  if (header.mode !== 'guided') return null;
  const isLegal = (kind: LogKind) => session.check([kind, 0, 0]) === null;
  return {
    header,
    log: [...log],
    mayAskHint: isLegal(logKinds.hint),
    mayTakeBack: isLegal(logKinds.takeBack),
  };
}
