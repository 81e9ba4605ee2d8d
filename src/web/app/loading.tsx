import { app } from '#web/messages/app.ts';
import { Page } from '#web/ui/page.tsx';
import styles from './loading.module.css';

/** Stands in for a screen that is on its way; seen only when that takes a while. */
export function Loading() {
  return (
    <Page title={app.name}>
      <output className={styles.loading}>{app.loading}</output>
    </Page>
  );
}
