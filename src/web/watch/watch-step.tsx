import { useId } from 'react';
import type { GuidelineId } from '#guidelines/ids.ts';
import { watch } from '#web/messages/watch.ts';
import { Surface } from '#web/ui/surface.tsx';
import { GuidelineMarks } from './guideline-marks.tsx';
import type { FaceOf, JudgementParts } from './parts.ts';
import { SaidReply } from './said-reply.tsx';
import type { WatchedRun, WatchedStep } from './watch-run.ts';
import styles from './watch-step.module.css';

interface WatchStepProps {
  readonly step: WatchedStep;
  /** The first is 1. */
  readonly place: number;
  readonly watched: WatchedRun;
  readonly faceOf: FaceOf;
  readonly parts: JudgementParts;
  readonly guidelineHref: (id: GuidelineId) => string;
}

/** One step of a run: what was heard, what was said of all that could be, what came of it, and then the coach. */
export function WatchStep({ step, place, watched, faceOf, parts, guidelineHref }: WatchStepProps) {
  const headingId = useId();
  const { move, heard, answer, comment } = step;
  const { scenario, best } = watched;
  const { name } = scenario.customer;
  const beat = scenario.beats.find(({ id }) => id === move.beat);
  const lost = scenario.endings.find(({ id }) => id === move.closedOff?.ending);
  const isHeard = [...heard, ...answer].some(({ by }) => by === 'customer');
  const hasMoved = move.before.anger !== move.after.anger || move.before.trust !== move.after.trust;
  return (
    <article className={styles.step} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={styles.heading}>
        <span className={styles.place}>{watch.step(place)}</span> {beat?.title ?? watch.wrapUp}
      </h2>
      {heard.map((line, at) => (
        <parts.SpokenLine
          key={line.id}
          line={line}
          name={name}
          faceOf={faceOf}
          isGoingOn={heard[at - 1]?.by === 'customer'}
        />
      ))}
      <SaidReply step={step} />
      {answer.map((line) => (
        <parts.SpokenLine key={line.id} line={line} name={name} faceOf={faceOf} />
      ))}
      {(isHeard || hasMoved) && (
        <p className={styles.mood}>{watch.mood(move.before, move.after)}</p>
      )}
      <Surface className={styles.coach}>
        <header className={styles.verdict}>
          <h3>{watch.commentary}</h3>
          <parts.CostBadge move={move} best={best} />
        </header>
        {comment !== null && <p>{comment}</p>}
        <parts.ReplyReasons move={move} name={name} lostEnding={lost?.title ?? null} />
        <GuidelineMarks marks={move.marks} guidelineHref={guidelineHref} />
      </Surface>
    </article>
  );
}
