import { useEffect, useState } from 'react';
import type { LogEntry } from '#engine/run.ts';
import { phone as texts } from '#web/messages/phone.ts';
import { Button } from '#web/ui/button.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { callTime, tellTime } from './call-time.ts';
import styles from './connection-bar.module.css';
import type { Sounds } from './sounds.ts';
import { type LineStage, useSignals } from './use-signals.ts';

export interface ConnectionBarProps {
  readonly sounds: Sounds;
  readonly stage: LineStage;
  readonly log: readonly LogEntry[];
  /** How many of the moves that stand came before somebody picked up. */
  readonly movesBefore: number;
  /** When the last entry was made, by the clock. */
  readonly since: number;
  /** Milliseconds that never run backwards. */
  readonly clock: () => number;
  readonly isMuted: boolean;
  readonly onMute: (isMuted: boolean) => void;
  /** It has rung long enough. */
  readonly onAnswer: () => void;
}

/** How a phone call stands and how long it has lasted. One press silences whatever it lets one hear. */
export function ConnectionBar({ stage, isMuted, ...props }: ConnectionBarProps) {
  const { sounds, log, movesBefore, since, clock, onMute, onAnswer } = props;
  useSignals({ stage, isMuted, sounds, onAnswer });
  const now = useClock(clock, stage === 'connected');
  const running = stage === 'connected' ? Math.max(0, now - since) : 0;
  return (
    <div className={joinClasses(styles.bar, styles[stage])} role="group" aria-label={texts.label}>
      <p className={styles.stage}>
        <span className={styles.lamp} aria-hidden="true" />
        {texts.stages[stage]}
      </p>
      {stage !== 'ringing' && (
        <p className={styles.time}>
          <VisuallyHidden>{`${texts.time}: `}</VisuallyHidden>
          {tellTime(callTime(log, movesBefore) + running)}
        </p>
      )}
      <Button
        tone="quiet"
        className={joinClasses(styles.mute, isMuted && styles.muted)}
        aria-pressed={isMuted}
        onClick={() => onMute(!isMuted)}
      >
        <svg className={styles.speaker} viewBox="0 0 20 20" aria-hidden="true">
          <path d={isMuted ? crossed : sounding} />
        </svg>
        {texts.mute}
      </Button>
    </div>
  );
}

const box = 'M3 8v4h3l4 3.5v-11L6 8z';
const sounding = `${box}M13 7.500a4 4 0 0 1 0 5M15.300 5a7 7 0 0 1 0 10`;
const crossed = `${box}M13 7.500l4.500 5M17.500 7.500l-4.500 5`;

/** The clock's reading, anew each second while it runs. */
function useClock(clock: () => number, isRunning: boolean): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (!isRunning) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(clock());
      timer = setTimeout(tick, 1000);
    };
    timer = setTimeout(tick, 1000);
    return () => clearTimeout(timer);
  }, [clock, isRunning]);
  return now;
}
