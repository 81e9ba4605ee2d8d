import type { TranscriptLine } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import styles from './own-words.module.css';

interface OwnWordsProps {
  readonly line: TranscriptLine;
  /** Something done rather than said. */
  readonly isDeed: boolean;
  /** Where the transcript cannot be opened, all of it stands here. */
  readonly isWhole: boolean;
}

/** What the learner said last: what the customer's line answers to. */
export function OwnWords({ line, isDeed, isWhole }: OwnWordsProps) {
  return (
    <div className={styles.own}>
      <p className={styles.by}>{isDeed ? call.youDid : call.youSaid}</p>
      <p className={isWhole ? undefined : styles.words}>{line.text}</p>
    </div>
  );
}
