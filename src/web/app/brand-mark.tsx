import styles from './brand-mark.module.css';

/** The sign of the product: a hull that lies level under the horizon. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
      <path
        className={styles.hull}
        d="M3 15h26a13 10.5 0 0 1-9.8 9.7L16 30l-3.2-5.3A13 10.5 0 0 1 3 15Z"
      />
      <path className={styles.horizon} d="M3 9h26" />
    </svg>
  );
}
