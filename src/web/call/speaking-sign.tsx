import styles from './speaking-sign.module.css';

/** Somebody speaks: bars that rise and fall, still where motion is not wanted. */
export function SpeakingSign() {
  return (
    <span className={styles.sign} aria-hidden="true">
      <span className={styles.bar} />
      <span className={styles.bar} />
      <span className={styles.bar} />
    </span>
  );
}
