import { useLayoutEffect } from 'react';
import { app } from '#web/messages/app.ts';
import { call } from '#web/messages/call.ts';
import { Page, PageHeading } from '#web/ui/page.tsx';
import styles from './call-opening.module.css';

/** Stands in while a stored call is read, and tells whether it had the focus when it goes. */
export function CallOpening({ onLeave }: { readonly onLeave: (hadFocus: boolean) => void }) {
  // Its clean-up runs while the heading is still in the page.
  useLayoutEffect(
    () => () => onLeave(document.activeElement?.matches('main h1') === true),
    [onLeave],
  );
  return (
    <Page title={app.titleOf(call.opening)}>
      <PageHeading className={styles.opening}>{call.opening}…</PageHeading>
    </Page>
  );
}
