import { useId, useState } from 'react';
import { moodCurve } from '#web/messages/mood-curve.ts';
import { courseOf, moodsOf, phaseSpansOf } from './mood-curve-geometry.ts';
import styles from './mood-curve.module.css';
import { MoodPlot } from './mood-plot.tsx';
import { MoodReader } from './mood-reader.tsx';
import { MoodTable } from './mood-table.tsx';
import type { Story } from './story.ts';

const texts = moodCurve;

export interface MoodCurveProps {
  readonly story: Story;
}

/** Anger and trust over the moves: a drawing for the eye, its points to walk along, a sentence and a table. */
export function MoodCurve({ story }: MoodCurveProps) {
  const headingId = useId();
  const { moves } = story.debrief;
  const [at, setAt] = useState(0);
  const moods = moodsOf(moves);
  const anger = courseOf(moods.map((mood) => mood.anger));
  const trust = courseOf(moods.map((mood) => mood.trust));
  if (anger === null || trust === null) return null;
  const spans = phaseSpansOf(moves);
  return (
    <section className={styles.mood} aria-labelledby={headingId}>
      <h3 id={headingId}>{texts.title}</h3>
      <figure
        className={styles.figure}
        role="img"
        aria-label={texts.summary(story.scenario.customer.name, anger, trust)}
      >
        <MoodPlot moods={moods} at={at} />
        <div
          className={styles.phases}
          style={{
            gridTemplateColumns: spans.map((span) => `minmax(0, ${span.moves}fr)`).join(' '),
          }}
        >
          {spans.map(({ phase, from }) => (
            <span key={from}>{texts.phases[phase]}</span>
          ))}
        </div>
      </figure>
      <MoodReader moves={moves} moods={moods} at={at} onGo={setAt} />
      <MoodTable moves={moves} />
    </section>
  );
}
