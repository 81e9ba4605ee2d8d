import { useEffect, useEffectEvent, useState } from 'react';
import type { TranscriptLine } from '#engine/view.ts';
import type { Pace } from '#web/messages/paces.ts';
import { unanswered } from './call-scene.ts';
import type { PlayingState } from './call-state.ts';
import type { Say } from './use-call-voice.ts';

/** What was said at this turn, once more. */
export interface Replay {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/**
 * Says again what the customer said last, once it was heard. Where lines arrive at once, as what she
 * says to a silence does, they are said beside the replies for the first time, and hold nobody up.
 *
 * @returns Null while there is nothing to say again.
 */
export function useReplay(state: PlayingState, say: Say | null, pace: Pace): Replay | null {
  const { view, turn, saving } = state;
  const [heard, setHeard] = useState<number | null>(null);
  if (view.status === 'speaking' && heard !== turn) setHeard(turn);
  // What stands there when the page appears is not said unasked.
  const [reached, setReached] = useState({ turn, place: Infinity });
  const lines = view.newLines.filter(({ by }) => by === 'customer');
  const isAtOnce = pace === 'instant' || unanswered(state).length > 0;
  const start = isAtOnce && turn !== heard ? 0 : Infinity;
  const place = reached.turn === turn ? reached.place : start;
  const mayPlay = say !== null && view.status !== 'speaking' && saving === null;
  const isPlaying = mayPlay && place < lines.length;

  const begin = useEffectEvent((speak: Say, now: number, said: number) =>
    sayOnly(speak, lines[said], (isWhole) =>
      setReached({ turn: now, place: isWhole ? said + 1 : lines.length }),
    ),
  );
  useEffect(
    () => (isPlaying && say !== null ? begin(say, turn, place) : undefined),
    [isPlaying, say, turn, place],
  );

  if (!mayPlay || lines.length === 0) return null;
  return {
    isPlaying,
    toggle: () => setReached({ turn, place: isPlaying ? lines.length : 0 }),
  };
}

/** Without anything that follows the words, since all of them stand on the screen. */
function sayOnly(
  speak: Say,
  line: TranscriptLine | undefined,
  onEnd: (isWhole: boolean) => void,
): (() => void) | undefined {
  if (line === undefined) return undefined;
  return speak(line, { onStart: () => undefined, onBoundary: () => undefined, onEnd });
}
