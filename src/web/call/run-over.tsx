import { call } from '#web/messages/call.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import styles from './run-over.module.css';

interface RunOverProps {
  /** How it ended, in the author's words. */
  readonly text: string;
  readonly debriefHref: string;
  readonly libraryHref: string;
}

/** The end of the run and the way to its debrief. */
export function RunOver({ text, debriefHref, libraryHref }: RunOverProps) {
  return (
    <div className={styles.over}>
      <p className={styles.text}>{text}</p>
      <p className={styles.note}>{call.over.debriefNote}</p>
      <div className={styles.actions}>
        <ButtonLink tone="primary" size="large" href={debriefHref}>
          {call.over.debrief}
        </ButtonLink>
        <ButtonLink tone="quiet" size="large" href={libraryHref}>
          {call.over.library}
        </ButtonLink>
      </div>
    </div>
  );
}
