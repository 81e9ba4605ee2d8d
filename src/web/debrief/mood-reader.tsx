import type { JudgedMove, Mood } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { moodCurve } from '#web/messages/mood-curve.ts';
import styles from './mood-reader.module.css';
import { anchorOf, nameMove } from './story.ts';

const texts = moodCurve;

interface MoodReaderProps {
  readonly moves: readonly JudgedMove[];
  readonly moods: readonly Mood[];
  /** Moves made at the point that is read; 0 is the start. */
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Goes along the curve point by point, by arrow keys, finger or mouse, and tells each in words. */
export function MoodReader({ moves, moods, at, onGo }: MoodReaderProps) {
  const move = moves[at - 1];
  const mood = moods[at];
  if (mood === undefined) return null;
  const name = move === undefined ? texts.start : nameMove(move, at);
  const levels = debrief.moodLevels(mood.anger, mood.trust);
  return (
    <div className={styles.reader}>
      <input
        type="range"
        className={styles.range}
        aria-label={texts.alongCurve}
        aria-valuetext={`${name}: ${levels}`}
        min={0}
        max={moods.length - 1}
        value={at}
        onChange={(event) => onGo(event.target.valueAsNumber)}
      />
      <p className={styles.reading}>
        {move === undefined ? name : <a href={`#${anchorOf(move.logIndex)}`}>{name}</a>}: {levels}.{' '}
        {move?.because}
      </p>
    </div>
  );
}
