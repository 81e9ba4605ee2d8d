import { joinClasses } from './join-classes.ts';
import styles from './meter.module.css';

interface MeterProps {
  /** What is measured; the accessible name. */
  readonly label: string;
  /** The value in words or figures: "62 %", "3 of 4 followed". */
  readonly valueText: string;
  /** 0 to `max`. */
  readonly value: number;
  readonly max?: number;
  readonly tone?: 'accent' | 'strong' | 'sound' | 'slip' | 'setback';
  /** The range that the true value lies in, as far as can be said; drawn lighter. */
  readonly band?: { readonly low: number; readonly high: number } | null;
}

/**
 * A bar with its value in words for screen readers; show the same words beside it.
 * The native element says it, the drawn bar shows it: browsers do not let <meter> be styled alike.
 */
export function Meter({ label, valueText, value, max = 100, tone = 'accent', band }: MeterProps) {
  const share = (amount: number) => `${(100 * Math.min(max, Math.max(0, amount))) / max}%`;
  return (
    <div className={joinClasses(styles.track, styles[tone])}>
      <meter
        className={styles.native}
        aria-label={label}
        aria-valuetext={valueText}
        max={max}
        value={value}
      />
      {band && (
        <div
          className={styles.band}
          style={{ insetInlineStart: share(band.low), inlineSize: share(band.high - band.low) }}
        />
      )}
      <div className={styles.bar} style={{ inlineSize: share(value) }} />
      {band && <div className={styles.sure} style={{ inlineSize: share(band.low) }} />}
    </div>
  );
}
