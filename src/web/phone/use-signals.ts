import { useEffect, useEffectEvent, useRef } from 'react';
import { wantsLessMotion } from './less-motion.ts';
import { ringMs, type Sounds } from './sounds.ts';

/** How a phone call stands. */
export type LineStage = 'ringing' | 'connected' | 'ended';

interface Signals {
  readonly stage: LineStage;
  readonly isMuted: boolean;
  readonly sounds: Sounds;
  readonly onAnswer: () => void;
}

/**
 * Lets one hear how the line stands, and answers once it has rung; at once where nothing is to move.
 * How a call stands when the page appears is no event: nothing sounds after a reload.
 */
export function useSignals({ stage, isMuted, sounds, onAnswer }: Signals): void {
  const before = useRef(stage);
  const answer = useEffectEvent(onAnswer);
  useEffect(() => {
    if (stage !== 'ringing') return undefined;
    const timer = setTimeout(() => answer(), wantsLessMotion() ? 0 : ringMs);
    return () => clearTimeout(timer);
  }, [stage]);

  useEffect(() => {
    if (stage !== 'ringing' || isMuted || wantsLessMotion()) return undefined;
    return sounds.play('ring');
  }, [stage, isMuted, sounds]);

  const signal = useEffectEvent((now: LineStage) => {
    const last = before.current;
    before.current = now;
    if (isMuted || last === now) return;
    if (last === 'ringing' && now === 'connected') sounds.play('pick-up');
    if (last === 'connected' && now === 'ended') sounds.play('hang-up');
  });
  useEffect(() => signal(stage), [stage]);
}
