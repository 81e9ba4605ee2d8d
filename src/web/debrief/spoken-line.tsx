import type { TranscriptLine } from '#engine/view.ts';
import { Portrait } from '#web/ui/portrait.tsx';
import styles from './spoken-line.module.css';
import type { FaceOf } from './story.ts';

interface SpokenLineProps {
  readonly line: TranscriptLine;
  readonly name: string;
  readonly faceOf: FaceOf;
  /** The line before was the customer's, too: the name need not be told again. */
  readonly isGoingOn?: boolean;
}

/** A line that the learner did not say: the customer's, with the face it was said with, or the scene. */
export function SpokenLine({ line, name, faceOf, isGoingOn = false }: SpokenLineProps) {
  if (line.by === 'scene') return <p className={styles.scene}>{line.text}</p>;
  return (
    <div className={styles.line}>
      {line.feels !== null && (
        <div className={styles.face}>
          <Portrait src={faceOf(line.feels)} label="" size="fill" />
        </div>
      )}
      <div className={styles.said}>
        {!isGoingOn && <p className={styles.name}>{name}</p>}
        <p>{line.text}</p>
      </div>
    </div>
  );
}
