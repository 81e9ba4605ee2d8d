import { CostBadge } from './cost-badge.tsx';
import { courseOf } from './mood-curve-geometry.ts';
import { MoodPlot } from './mood-plot.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { type FaceOf, nameMove, ownWords } from './story.ts';
import { compare } from '#web/messages/compare.ts';
import { debrief } from '#web/messages/debrief.ts';
import { moodCurve } from '#web/messages/mood-curve.ts';
import { Badge } from '#web/ui/badge.tsx';
import type { Side } from './compare-runs.ts';
import styles from './compare-side.module.css';

interface CompareSideProps {
  readonly which: 'earlier' | 'later';
  readonly side: Side;
  /** Moves before it that both runs have. */
  readonly shared: number;
  readonly faceOf: FaceOf;
}

/** One of the two runs from the fork on: its mood, what was said with the costs, its ending. */
export function CompareSide({ which, side, shared, faceOf }: CompareSideProps) {
  const { story, moves, moods } = side;
  const { name } = story.scenario.customer;
  const { ending, best, lastLines } = story.debrief;
  const anger = courseOf(moods.map((mood) => mood.anger));
  const trust = courseOf(moods.map((mood) => mood.trust));
  return (
    <section className={styles.side} aria-labelledby={which}>
      <header className={styles.head}>
        <h2 id={which}>{compare.sides[which]}</h2>
        <Badge tone="accent" icon="fork">
          {compare.fromHere(shared + 1)}
        </Badge>
      </header>
      {anger !== null && trust !== null && (
        <div className={styles.part}>
          <h3>{compare.mood}</h3>
          <figure
            className={styles.figure}
            role="img"
            aria-label={moodCurve.summary(name, anger, trust)}
          >
            <MoodPlot moods={moods} />
          </figure>
        </div>
      )}
      <div className={styles.part}>
        <h3>{compare.said}</h3>
        <ol className={styles.moves}>
          {moves.map((move, at) => (
            <li key={move.logIndex} className={styles.move}>
              {at > 0 &&
                move.transcript
                  .filter((line) => line.by !== 'learner')
                  .map((line, place, lines) => (
                    <SpokenLine
                      key={line.id}
                      line={line}
                      name={name}
                      faceOf={faceOf}
                      isGoingOn={lines[place - 1]?.by === 'customer'}
                    />
                  ))}
              <div className={styles.reply}>
                <p className={styles.name}>{nameMove(move, shared + at + 1)}</p>
                {ownWords(move) !== null && <p className={styles.words}>{ownWords(move)}</p>}
                <CostBadge move={move} best={best} />
                <p className={styles.then}>
                  {compare.moodAfter(move.after.anger, move.after.trust)}
                </p>
              </div>
            </li>
          ))}
        </ol>
        {lastLines.map((line) => (
          <SpokenLine key={line.id} line={line} name={name} faceOf={faceOf} />
        ))}
      </div>
      <div className={styles.part}>
        <h3>{compare.ended}</h3>
        <p>
          <Badge>{debrief.happened.kinds[ending.kind]}</Badge>
        </p>
        <p className={styles.ending}>{ending.title}</p>
        <p>{ending.text}</p>
      </div>
    </section>
  );
}
