import { callEnd } from '#web/messages/call-end.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import styles from './run-over.module.css';

export interface RunOverProps {
  /** How it ended, in the author's words; null where a drill did. */
  readonly text: string | null;
  readonly debriefHref: string;
  readonly libraryHref: string;
}

/** The end of the run and the way to its debrief. */
export function RunOver({ text, debriefHref, libraryHref }: RunOverProps) {
  return (
    <div className={styles.over}>
      <p className={styles.text}>{text ?? callEnd.over.drill}</p>
      <p className={styles.note}>{callEnd.over.debriefNote}</p>
      <div className={styles.actions}>
        <ButtonLink tone="primary" size="large" href={debriefHref}>
          {callEnd.over.debrief}
        </ButtonLink>
        <ButtonLink tone="quiet" size="large" href={libraryHref}>
          {callEnd.over.library}
        </ButtonLink>
      </div>
    </div>
  );
}
