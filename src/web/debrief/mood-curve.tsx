import { useId } from 'react';
import { debrief } from '#web/messages/debrief.ts';
import { formatNumber } from '#web/messages/locale.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import {
  courseOf,
  dotsAt,
  moodsOf,
  pathThrough,
  phaseSpansOf,
  placeLabels,
  pointsOf,
} from './mood-curve-geometry.ts';
import styles from './mood-curve.module.css';
import { MoodTable } from './mood-table.tsx';
import type { Story } from './story.ts';

const texts = debrief.mood;

/** Levels of the scale that have a line and a number. */
const scale = [10, 5, 0];

/** Least distance of the two labels at the right end, in per cent of the plot's height. */
const labelGap = 14;

/** Anger and trust over the moves: a drawing for the eye, a sentence and a table for everyone. */
export function MoodCurve({ story }: { readonly story: Story }) {
  const headingId = useId();
  const { moves } = story.debrief;
  const moods = moodsOf(moves);
  const angerLevels = moods.map((mood) => mood.anger);
  const trustLevels = moods.map((mood) => mood.trust);
  const [angerCourse, trustCourse] = [courseOf(angerLevels), courseOf(trustLevels)];
  if (angerCourse === null || trustCourse === null) return null;
  const [anger, trust] = [pointsOf(angerLevels), pointsOf(trustLevels)];
  const [angerLabel, trustLabel] = placeLabels(
    anger.at(-1)?.y ?? 0,
    trust.at(-1)?.y ?? 0,
    labelGap,
  );
  return (
    <section className={styles.mood} aria-labelledby={headingId}>
      <h3 id={headingId}>{texts.title}</h3>
      <figure
        className={styles.figure}
        role="img"
        aria-label={texts.summary(story.scenario.customer.name, angerCourse, trustCourse)}
      >
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
            <path className={joinClasses(styles.line, styles.trust)} d={pathThrough(trust)} />
            <path className={joinClasses(styles.dots, styles.trust)} d={dotsAt(trust)} />
            <path className={joinClasses(styles.line, styles.anger)} d={pathThrough(anger)} />
            <path className={joinClasses(styles.dots, styles.anger)} d={dotsAt(anger)} />
          </svg>
          <Label tone="anger" top={angerLabel} text={texts.level(texts.anger, angerCourse.last)} />
          <Label tone="trust" top={trustLabel} text={texts.level(texts.trust, trustCourse.last)} />
        </div>
        <div
          className={styles.phases}
          style={{
            gridTemplateColumns: phaseSpansOf(moves)
              .map((span) => `minmax(0, ${span.moves}fr)`)
              .join(' '),
          }}
        >
          {phaseSpansOf(moves).map(({ phase, from }) => (
            <span key={from}>{texts.phases[phase]}</span>
          ))}
        </div>
      </figure>
      <MoodTable moves={moves} />
    </section>
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
