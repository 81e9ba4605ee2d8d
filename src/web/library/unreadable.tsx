import { use } from 'react';
import { library } from '#web/messages/library.ts';
import styles from './library-screen.module.css';
import type { EarlierRuns } from './scenario-results.ts';

/** Says how many stored calls are damaged; nothing when none is. */
export function Unreadable({ unreadable }: Pick<EarlierRuns, 'unreadable'>) {
  const count = use(unreadable);
  return count > 0 && <p className={styles.unreadable}>{library.unreadable(count)}</p>;
}
