import { viewOf } from './call-view.ts';
import type { CompiledCall } from './compile.ts';
import type { IllegalLog, Mood } from './debrief.ts';
import { heardFrame } from './frame.ts';
import { advanced, currentFrame, isIllegal, playLog, refusal, withFrame } from './progress.ts';
import { type LogEntry, logKinds, type RunHeader } from './run.ts';
import type { CallView, TranscriptLine } from './view.ts';

/** A call being played: what the screen talks to. It keeps no log; whoever stores the log takes entries here too. */
export interface Session {
  /** What to show now. The same object until something happens. */
  readonly view: () => CallView;
  /** The customer's new lines were heard or shown in full. Without effect when nobody speaks. */
  readonly hear: () => void;
  /** Everything said so far, oldest first, the new lines included. */
  readonly transcript: () => readonly TranscriptLine[];
  /** A sentence why the entry would be illegal now; null when it may be taken. */
  readonly check: (entry: LogEntry) => string | null;
  /** Takes an entry. @throws Error with the sentence of `check` when it is illegal. */
  readonly take: (entry: LogEntry) => void;
  /** Fact ids stated so far, by code unit. */
  readonly stated: () => readonly string[];
  /** Fact ids in the notepad, in the order they were kept. */
  readonly kept: () => readonly string[];
  /** The index that an entry of the kind `wrapUp` must carry now. */
  readonly wrapUpMask: () => number;
  /** For the voice and the face only; never shown as numbers in a call. */
  readonly moods: () => Mood;
}

/**
 * Opens a run where its log left it (SPEC E13), the current customer line not yet heard.
 *
 * @param log Empty for a new run.
 * @returns The first illegal entry when the log cannot be replayed; index -1 is the header.
 */
export function startSession(
  call: CompiledCall,
  header: RunHeader,
  log: readonly LogEntry[],
): Session | IllegalLog {
  const played = playLog(call, header, log);
  if (isIllegal(played)) return played;
  let progress = played;
  let view: CallView | null = null;
  const frame = () => currentFrame(progress);
  const check = (entry: LogEntry) => refusal(call, header, { progress, entry });
  return {
    view: () => (view ??= viewOf(call, header, frame())),
    hear() {
      progress = withFrame(progress, heardFrame(call, frame()));
      view = null;
    },
    transcript: () => [...frame().earlier, ...frame().newLines],
    check,
    take(entry) {
      const reason = check(entry);
      if (reason !== null) throw new Error(reason);
      progress = advanced(call, progress, entry);
      const isNote = entry[0] === logKinds.factKept || entry[0] === logKinds.factDropped;
      if (!isNote) view = null;
    },
    stated: () => frame().snapshot.context.stated,
    kept: () => frame().kept,
    wrapUpMask: () =>
      call.recapFacts.reduce(
        (mask, fact, bit) => (frame().kept.includes(fact) ? mask + 2 ** bit : mask),
        0,
      ),
    moods: () => ({
      anger: frame().snapshot.context.anger,
      trust: frame().snapshot.context.trust,
    }),
  };
}
