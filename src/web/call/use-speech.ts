import { useEffect, useMemo, useState } from 'react';
import type { TranscriptLine } from '#engine/view.ts';
import type { Pace } from '#web/messages/pace.ts';
import { planSpeech, type SpeechStep } from './speech.ts';

interface Speech {
  readonly lines: readonly TranscriptLine[];
  /** Another turn is another speech. */
  readonly turn: number;
  readonly pace: Pace;
  /** False while nobody speaks, or while something else has to be settled first. */
  readonly isRunning: boolean;
  readonly onHeard: () => void;
}

/** Where a speech has got to: the step that is being said. Its timer lives as long as the screen. */
export function useSpeech({ lines, turn, pace, isRunning, onHeard }: Speech): SpeechStep | null {
  const plan = useMemo(() => planSpeech(lines, pace), [lines, pace]);
  const [reached, setReached] = useState({ turn, step: 0 });
  const place = reached.turn === turn ? reached.step : 0;
  const step = plan[place] ?? null;

  useEffect(() => {
    if (!isRunning || step === null) return undefined;
    const timer = setTimeout(() => {
      if (place + 1 < plan.length) setReached({ turn, step: place + 1 });
      else onHeard();
    }, step.durationMs);
    return () => clearTimeout(timer);
  }, [isRunning, step, place, plan, turn, onHeard]);

  return step;
}
