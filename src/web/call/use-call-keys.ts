import { useState } from 'react';
import { newestUnkept } from './call-scene.ts';
import type { PlayingState } from './call-state.ts';
import type { LiveCall } from './live-call.ts';
import { useKeys } from './use-keys.ts';
import type { Replay } from './use-replay.ts';

interface CallKeys {
  readonly isOn: boolean;
  /** Whether replies may be chosen at this moment. */
  readonly isReady: boolean;
  readonly mayKeep: boolean;
  readonly replay: Replay | null;
}

/**
 * The keys of the call: numbers choose, S shows the rest, R says the last line again, K keeps
 * the newest fact.
 *
 * @returns The fact that K kept last, to be announced once it is saved; null when there is none.
 */
export function useCallKeys(
  { view, turn, facts }: PlayingState,
  live: LiveCall,
  { isOn, isReady, mayKeep, replay }: CallKeys,
): string | null {
  const [keptByKey, setKeptByKey] = useState<number | null>(null);
  useKeys(isOn, (key) => {
    const reply = view.replies[Number(key) - 1];
    if (reply !== undefined && isReady && view.status === 'choosing') {
      live.choose(turn, reply.index);
    }
    if (key === 's' && view.status === 'speaking') live.hear(turn);
    if (key === 'r') replay?.toggle();
    const newest = key === 'k' && mayKeep ? newestUnkept(facts) : null;
    if (newest === null) return;
    live.keep(newest.index);
    setKeptByKey(newest.index);
  });
  return facts.find(({ index, isKept }) => isKept && index === keptByKey)?.text ?? null;
}
