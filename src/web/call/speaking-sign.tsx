import { joinClasses } from '#web/ui/join-classes.ts';
import styles from './speaking-sign.module.css';

interface SpeakingSignProps {
  /** Nobody talks just now: a scene is read between two lines. */
  readonly isStill?: boolean;
}

/** Somebody speaks: bars that rise and fall with the talk, still where motion is not wanted. */
export function SpeakingSign({ isStill = false }: SpeakingSignProps) {
  return (
    <span className={joinClasses(styles.sign, isStill && styles.still)} aria-hidden="true">
      <span className={styles.bar} />
      <span className={styles.bar} />
      <span className={styles.bar} />
    </span>
  );
}
