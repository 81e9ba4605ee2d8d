import { useId } from 'react';
import { debrief } from '#web/messages/debrief.ts';
import { GradeKey } from './grade-key.tsx';
import { JudgedReply } from './judged-reply.tsx';
import type { DebriefLinks } from './links.ts';
import type { Surroundings } from './open-debrief.ts';
import { SpokenLine } from './spoken-line.tsx';
import { anchorOf, countShared, type FaceOf, type Story } from './story.ts';
import styles from './timeline.module.css';

const texts = debrief.timeline;

interface TimelineProps {
  readonly story: Story;
  readonly faceOf: FaceOf;
  readonly guidelineHref: DebriefLinks['guideline'];
  readonly forks: Surroundings['forks'];
  readonly compareHref: DebriefLinks['compare'];
  /** A fork is being made. */
  readonly isGoingBack: boolean;
  /** Starts a fork from the move at that place of the log. */
  readonly onGoBack: (logIndex: number) => void;
}

/** Everything that was said, in order, with each of the learner's moves judged. */
export function Timeline({ story, faceOf, ...rest }: TimelineProps) {
  const headingId = useId();
  const { moves, lastLines } = story.debrief;
  const { name } = story.scenario.customer;
  const shared = countShared(story);
  return (
    <section className={styles.timeline} aria-labelledby={headingId}>
      <h3 id={headingId}>{texts.title}</h3>
      <p>{texts.lead(name)}</p>
      {story.firstWords && <p>{story.firstWords.note}</p>}
      <GradeKey />
      <p className={styles.costs}>{texts.costs}</p>
      <ol className={styles.moves}>
        {moves.map((move, index) => (
          <li
            key={move.logIndex}
            id={anchorOf(move.logIndex)}
            className={styles.move}
            tabIndex={-1}
          >
            {move.phase !== moves[index - 1]?.phase && (
              <p className={styles.phase}>{texts.phases[move.phase]}</p>
            )}
            {shared > 0 && index === 0 && <p className={styles.fork}>{debrief.fork.shared}</p>}
            {shared > 0 && index === shared && <p className={styles.fork}>{debrief.fork.starts}</p>}
            {move.transcript
              .filter((line) => line.by !== 'learner')
              .map((line, at, lines) => (
                <SpokenLine
                  key={line.id}
                  line={line}
                  name={name}
                  faceOf={faceOf}
                  isGoingOn={lines[at - 1]?.by === 'customer'}
                />
              ))}
            <JudgedReply
              story={story}
              move={move}
              place={index + 1}
              {...rest}
              forks={rest.forks.filter((fork) => fork.index === move.logIndex)}
            />
          </li>
        ))}
      </ol>
      {lastLines.length > 0 && (
        <div className={styles.move}>
          <p className={styles.phase}>{texts.ended}</p>
          {lastLines.map((line) => (
            <SpokenLine key={line.id} line={line} name={name} faceOf={faceOf} />
          ))}
        </div>
      )}
    </section>
  );
}
