import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { TranscriptLine } from '#engine/view.ts';
import type { Pace } from '#web/messages/paces.ts';
import { phraseUpTo, planSpeech, type SpeechStep } from './speech.ts';
import type { Say } from './use-call-voice.ts';

interface Speech {
  readonly lines: readonly TranscriptLine[];
  /** Another turn is another speech. */
  readonly turn: number;
  readonly pace: Pace;
  /** Says the customer's lines aloud; null where they are only shown. */
  readonly say: Say | null;
  /** False while nobody speaks, or while something else has to be settled first. */
  readonly isRunning: boolean;
  readonly onHeard: () => void;
}

/**
 * Where a speech has got to: the step that is being said. A line that is read aloud takes as long as
 * the voice does; every other one, also one that the voice fails at, goes by a clock that lives as
 * long as the screen.
 */
export function useSpeech({
  lines,
  turn,
  pace,
  say,
  isRunning,
  onHeard,
}: Speech): SpeechStep | null {
  const plan = useMemo(() => planSpeech(lines, pace), [lines, pace]);
  const [reached, setReached] = useState({ turn, step: 0 });
  const [failed, setFailed] = useState<{ readonly turn: number; readonly line: number } | null>(
    null,
  );
  const place = reached.turn === turn ? reached.step : 0;
  const step = plan[place] ?? null;
  const at = step?.line ?? null;
  const isVoiceless = failed?.turn === turn && failed.line === at;
  const isVoiced = pace !== 'instant' && at !== null && lines[at]?.by === 'customer';
  const speaks = isVoiced && !isVoiceless ? say : null;

  useEffect(() => {
    if (!isRunning || step === null || speaks !== null) return undefined;
    const timer = setTimeout(() => {
      if (place + 1 < plan.length) setReached({ turn, step: place + 1 });
      else onHeard();
    }, step.durationMs);
    return () => clearTimeout(timer);
  }, [isRunning, step, speaks, place, plan, turn, onHeard]);

  const begin = useEffectEvent((speak: Say, now: number, said: number) => {
    const line = lines[said];
    if (line === undefined) return undefined;
    return speak(line, {
      onStart: () => undefined,
      onBoundary: (upTo) => {
        const phrase = phraseUpTo(line, upTo);
        const next = plan.findIndex((one) => one.line === said && one.phrase === phrase);
        // Said from its beginning in another voice, what was shown stays shown.
        setReached((last) => ({
          turn: now,
          step: Math.max(last.turn === now ? last.step : 0, next),
        }));
      },
      onEnd: (isWhole) => {
        const next = plan.findIndex((one) => one.line > said);
        if (!isWhole) setFailed({ turn: now, line: said });
        else if (next >= 0) setReached({ turn: now, step: next });
        else onHeard();
      },
    });
  });
  // By the line and not by the step: a line is said once, from its beginning to its end.
  useEffect(
    () => (isRunning && at !== null && speaks !== null ? begin(speaks, turn, at) : undefined),
    [isRunning, at, speaks, turn],
  );

  return step;
}
