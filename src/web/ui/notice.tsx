import type { ReactNode } from 'react';
import { Surface } from './surface.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once when it appears after something the learner did. */
  readonly isAlert?: boolean;
}

/** A message that stands for itself: what happened, what it means, what to do. */
export function Notice({ title, children, actions, isAlert = false }: NoticeProps) {
  return (
    <Surface tone="sunken" className={styles.notice} {...(isAlert && { role: 'alert' })}>
      <p className={styles.title}>{title}</p>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </Surface>
  );
}
