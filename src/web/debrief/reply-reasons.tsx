import type { JudgedMove } from '#engine/debrief.ts';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { debrief } from '#web/messages/debrief.ts';
import styles from './reply-reasons.module.css';

const texts = debrief.reasons;

interface ReplyReasonsProps {
  readonly move: JudgedMove;
  /** The customer. */
  readonly name: string;
  /** The title of the ending that the reply put out of reach; null when it closed off none. */
  readonly lostEnding: string | null;
}

/** Why a reply was worth what it was: how it was heard, the coach, the thought behind it, the stronger one. */
export function ReplyReasons({ move, name, lostEnding }: ReplyReasonsProps) {
  const later = move.closedOff?.later ?? [];
  return (
    <dl className={styles.reasons}>
      {move.because !== null && (
        <div>
          <dt>{texts.taken(name)}</dt>
          <dd>{move.because}</dd>
        </div>
      )}
      {move.coach !== null && (
        <div>
          <dt>{texts.coach}</dt>
          <dd>{move.coach}</dd>
        </div>
      )}
      {move.misconception !== null && (
        <div>
          <dt>{texts.misconception}</dt>
          <dd>{texts.thought(move.misconception)}</dd>
        </div>
      )}
      {move.stronger !== null && (
        <div className={styles.stronger}>
          <dt>{texts.stronger}</dt>
          <dd>
            <blockquote className={styles.words}>{move.stronger.text}</blockquote>
            <p>{move.stronger.coach}</p>
          </dd>
        </div>
      )}
      {move.closedOff !== null && (
        <div>
          <dt>{texts.closedOff}</dt>
          <dd>
            {lostEnding !== null && <p>{texts.endingGone(lostEnding)}</p>}
            {later.length > 0 && (
              <>
                <p>{texts.laterGone}</p>
                <ul className={styles.later}>
                  {later.map(({ guideline }) => (
                    <li key={guideline}>{guidelinesById[guideline].title}</li>
                  ))}
                </ul>
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
