import type { Mood } from '#engine/debrief.ts';
import { moodCurve } from '#web/messages/mood-curve.ts';
import { formatNumber } from '#web/messages/locale.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import { dotsAt, pathThrough, placeLabels, pointsOf } from './mood-curve-geometry.ts';
import styles from './mood-plot.module.css';

const texts = moodCurve;

/** Levels of the scale that have a line and a number. */
const scale = [10, 5, 0];

/** Least distance of the two labels at the right end, in per cent of the plot's height. */
const labelGap = 14;

interface MoodPlotProps {
  readonly moods: readonly Mood[];
  /** The point that is being read; none is marked where it is left out. */
  readonly at?: number;
}

/** Two lines that differ in colour, stroke and dots, each with its name and last value at its end. */
export function MoodPlot({ moods, at }: MoodPlotProps) {
  const anger = pointsOf(moods.map((mood) => mood.anger));
  const trust = pointsOf(moods.map((mood) => mood.trust));
  const last = moods.at(-1);
  const [angerTop, trustTop] = placeLabels(anger.at(-1)?.y ?? 0, trust.at(-1)?.y ?? 0, labelGap);
  return (
    <div className={styles.plot}>
      {scale.map((level) => (
        <span
          key={level}
          className={styles.level}
          style={{ insetBlockStart: `${100 - 10 * level}%` }}
        >
          {formatNumber(level)}
        </span>
      ))}
      <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none">
        <path className={styles.grid} d="M0 0H100M0 50H100M0 100H100" />
        {at !== undefined && <path className={styles.read} d={`M${anger[at]?.x ?? 0} 0V100`} />}
        <path className={joinClasses(styles.line, styles.trust)} d={pathThrough(trust)} />
        <path className={joinClasses(styles.dots, styles.trust)} d={dotsAt(trust)} />
        <path className={joinClasses(styles.line, styles.anger)} d={pathThrough(anger)} />
        <path className={joinClasses(styles.dots, styles.anger)} d={dotsAt(anger)} />
      </svg>
      {last !== undefined && (
        <>
          <Label tone="anger" top={angerTop} text={texts.level(texts.anger, last.anger)} />
          <Label tone="trust" top={trustTop} text={texts.level(texts.trust, last.trust)} />
        </>
      )}
    </div>
  );
}

interface LabelProps {
  readonly tone: 'anger' | 'trust';
  /** Per cent of the plot's height. */
  readonly top: number;
  readonly text: string;
}

function Label({ tone, top, text }: LabelProps) {
  return (
    <span
      className={joinClasses(styles.label, styles[tone])}
      style={{ insetBlockStart: `${top}%` }}
    >
      {text}
    </span>
  );
}
