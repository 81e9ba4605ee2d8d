import type { Pace } from '#web/messages/paces.ts';
import { type ComponentType, type RefObject, useCallback } from 'react';
import type { PlayingState } from './call-state.ts';
import type { LiveCall } from './live-call.ts';
import type { SpeechStep } from './speech.ts';
import type { FadeProps } from '#web/ui/fade.tsx';
import type { Say } from './use-call-voice.ts';
import { useFade } from './use-fade.ts';
import { useFocusHome } from './use-focus-home.ts';
import { useSettled } from './use-settled.ts';
import { useSpeech } from './use-speech.ts';

/** What a turn is beside its lines and replies: time and motion, which the screen owns. */
export interface TurnStage {
  /** What is being said; null when everything was. */
  readonly step: SpeechStep | null;
  /** The customer says it; a scene is only read. */
  readonly isTalking: boolean;
  /** Nobody has picked up yet. */
  readonly isRinging: boolean;
  /** False for a moment after something new appeared. */
  readonly isReady: boolean;
  readonly Fade: ComponentType<FadeProps> | null;
}

interface TurnWays {
  readonly pace: Pace;
  readonly say: Say | null;
  /** What is to be said waits until somebody has picked up. */
  readonly isRinging: boolean;
  /** The element whose beginning a new turn brings into view. */
  readonly area: RefObject<HTMLDivElement | null>;
  /** The learner says something before the replies appear. */
  readonly isAskedFirst: boolean;
}

/** Not a phrase of it yet. */
const unheard: SpeechStep = { line: -1, phrase: -1, durationMs: 0 };

/** Runs the clock of the present turn and keeps the focus where the call goes on. */
export function useTurn(
  { view, turn, saving }: PlayingState,
  live: LiveCall,
  { pace, say, area, isAskedFirst, isRinging }: TurnWays,
): TurnStage {
  const isSpeaking = view.status === 'speaking';
  const shown = `${turn}/${view.status}/${isAskedFirst}`;
  const isReady = useSettled(shown);
  useFocusHome(area, turn, shown);
  const Fade = useFade(turn > 0);
  const step = useSpeech({
    lines: view.newLines,
    turn,
    pace,
    say,
    isRunning: isSpeaking && saving === null && !isRinging,
    onHeard: useCallback(() => live.hear(turn), [live, turn]),
  });
  const isTalking = step !== null && !isRinging && view.newLines[step.line]?.by === 'customer';
  const reached = isRinging ? unheard : step;
  return { step: isSpeaking ? reached : null, isTalking, isRinging, isReady, Fade };
}
