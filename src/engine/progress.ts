import type { CompiledCall } from './compile.ts';
import type { IllegalLog } from './debrief.ts';
import { type Frame, movedFrame, openingFrame } from './frame.ts';
import { frameForEntry, moveOf, refuseEntry, refuseHeader } from './log-rules.ts';
import { type LogEntry, logKinds, type RunHeader } from './run.ts';

/** A run as far as it got. Values, never changed. */
export interface Progress {
  /** The frames of the moves that stand, the opening first; the last is now. */
  readonly frames: readonly Frame[];
  /** How many entries the log has, those taken back included. */
  readonly entries: number;
}

/** Where a run is now. */
export function currentFrame(progress: Progress): Frame {
  const frame = progress.frames.at(-1);
  if (frame === undefined) throw new Error('A run has at least its opening frame.');
  return frame;
}

/** Puts another frame in the place of the current one: something was heard or noted, no move was made. */
export function withFrame(progress: Progress, frame: Frame): Progress {
  return { ...progress, frames: [...progress.frames.slice(0, -1), frame] };
}

/** Why an entry would be illegal now; null when it may be taken. */
export function refusal(
  call: CompiledCall,
  header: RunHeader,
  at: { readonly progress: Progress; readonly entry: LogEntry },
): string | null {
  const { progress, entry } = at;
  const frame = currentFrame(progress);
  return refuseEntry(call, header, { frame, movesTaken: progress.frames.length - 1, entry });
}

/** The run after an entry that {@link refusal} does not refuse. */
export function advanced(call: CompiledCall, progress: Progress, entry: LogEntry): Progress {
  const [kind, index] = entry;
  const frame = currentFrame(progress);
  const entries = progress.entries + 1;
  const move = moveOf(entry);
  if (move !== null) {
    const next = movedFrame(call, frame, { move, logIndex: progress.entries });
    return { frames: [...progress.frames, next], entries };
  }
  if (kind === logKinds.takeBack) return { frames: progress.frames.slice(0, -1), entries };
  return { ...withFrame(progress, annotated(call, frame, { kind, index })), entries };
}

function annotated(
  call: CompiledCall,
  frame: Frame,
  note: { readonly kind: LogEntry[0]; readonly index: number },
): Frame {
  const fact = call.scenario.facts[note.index]?.id ?? '';
  switch (note.kind) {
    case logKinds.factKept:
      return { ...frame, kept: [...frame.kept, fact] };
    case logKinds.factDropped:
      return { ...frame, kept: frame.kept.filter((id) => id !== fact) };
    case logKinds.hint:
      return { ...frame, hinted: true };
    default:
      return frame;
  }
}

/** Plays a whole log (SPEC E13): the run, or its first illegal entry. */
export function playLog(
  call: CompiledCall,
  header: RunHeader,
  log: readonly LogEntry[],
): Progress | IllegalLog {
  const refusedHeader = refuseHeader(call, header, log);
  if (refusedHeader !== null) return refusedHeader;
  let progress: Progress = { frames: [openingFrame(call)], entries: 0 };
  for (const [index, entry] of log.entries()) {
    const ready = Array.isArray(entry)
      ? withFrame(progress, frameForEntry(call, currentFrame(progress), entry))
      : progress;
    const reason = refusal(call, header, { progress: ready, entry });
    if (reason !== null) return { index, reason };
    progress = advanced(call, ready, entry);
  }
  return progress;
}

/** Tells a refused log from what would have come of it. */
export function isIllegal(outcome: object): outcome is IllegalLog {
  return 'reason' in outcome && 'index' in outcome;
}
