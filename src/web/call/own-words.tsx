import type { TranscriptLine } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import styles from './own-words.module.css';

interface OwnWordsProps {
  readonly line: TranscriptLine;
  /** Something done rather than said. */
  readonly isDeed: boolean;
}

/** What the learner said last: what the customer's line answers to. */
export function OwnWords({ line, isDeed }: OwnWordsProps) {
  return (
    <div className={styles.own}>
      <p className={styles.by}>{isDeed ? call.youDid : call.youSaid}</p>
      <p className={styles.words}>{line.text}</p>
    </div>
  );
}
