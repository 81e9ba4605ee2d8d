import { useCallback, useEffect, useState } from 'react';
import type { PlayingState } from './call-state.ts';
import type { Phone } from './open-phone.ts';

/** Fetches what makes a call a phone call; null where only its words count. The same function on every render. */
export type OpenPhone = (() => Promise<Phone>) | null;

export interface CallPhone {
  /** Null before it is there. */
  readonly phone: Phone | null;
  /** The call has begun, and nobody has picked up yet. */
  readonly isRinging: boolean;
  readonly answer: () => void;
}

/** The telephone. It rings when the call begins before the learner's eyes, and not when it is opened again. */
export function usePhone(open: OpenPhone, state: PlayingState): CallPhone {
  const { turn, view } = state;
  const [phone, setPhone] = useState<Phone | null>(null);
  useEffect(() => {
    void open?.().then(setPhone, () => {
      // A chunk that does not arrive (offline, a new version published) costs ring and clock, nothing else.
    });
  }, [open]);
  const [ring, setRing] = useState({ turn, isRinging: false });
  // Decided as the turn begins: a telephone that comes late rings in nobody's sentence.
  if (ring.turn !== turn) setRing({ turn, isRinging: phone?.rings(state) ?? false });
  return {
    phone,
    isRinging: ring.turn === turn && ring.isRinging && view.status === 'speaking',
    answer: useCallback(() => setRing({ turn, isRinging: false }), [turn]),
  };
}
