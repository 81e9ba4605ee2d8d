import { type ReactNode, useLayoutEffect } from 'react';
import { call } from '#web/messages/call.ts';
import { app } from '#web/messages/app.ts';
import { Page, PageHeading } from '#web/ui/page.tsx';
import styles from './call-message.module.css';

interface CallMessageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A page in place of a call that cannot be shown: what is the matter and what to do. */
export function CallMessage({ title, children, actions }: CallMessageProps) {
  return (
    <Page width="column" title={app.titleOf(title)} className={styles.page}>
      <PageHeading>{title}</PageHeading>
      <p role="alert" className={styles.text}>
        {children}
      </p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </Page>
  );
}

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
