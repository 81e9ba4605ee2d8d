import type { ReactNode } from 'react';
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
