import type { CallSnapshot, CompiledCall } from './compile.ts';
import type { IllegalLog } from './debrief.ts';
import type { TakenMove } from './frame.ts';
import { placeOf } from './place.ts';
import { currentFrame, isIllegal, playLog } from './progress.ts';
import type { LogEntry, RunHeader } from './run.ts';
import type { TranscriptLine } from './view.ts';

/** A log played again. */
export type Replay =
  | {
      readonly ok: true;
      /** The moves that stand, in order. */
      readonly moves: readonly TakenMove[];
      readonly snapshot: CallSnapshot;
      /** What was said after the last move. */
      readonly lastLines: readonly TranscriptLine[];
      readonly isOver: boolean;
    }
  | { readonly ok: false; readonly illegal: IllegalLog };

/** Plays a log through the machine, each step asked for before it is taken (SPEC E13). */
export function replay(call: CompiledCall, header: RunHeader, log: readonly LogEntry[]): Replay {
  const played = playLog(call, header, log);
  if (isIllegal(played)) return { ok: false, illegal: played };
  const frame = currentFrame(played);
  return {
    ok: true,
    moves: played.frames.flatMap((one) => (one.taken === null ? [] : [one.taken])),
    snapshot: frame.snapshot,
    lastLines: frame.newLines,
    isOver: placeOf(call, frame.snapshot).at === 'over',
  };
}
