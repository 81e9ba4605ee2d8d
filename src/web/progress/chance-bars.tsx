import { joinClasses } from '#web/ui/join-classes.ts';
import styles from './chance-bars.module.css';
import type { Chance } from './told-run.ts';

/** As many as a phone has room for. */
const mostBars = 24;

/** The latest chances as bars, for the eye alone: the words stand below. What went better stands higher. */
export function ChanceBars({ chances }: { readonly chances: readonly Chance[] }) {
  return (
    <div className={styles.bars} aria-hidden="true">
      {chances.slice(-mostBars).map(({ runId, logIndex, made }) => (
        <span key={`${runId} ${logIndex}`} className={joinClasses(styles.bar, styles[made])} />
      ))}
    </div>
  );
}
