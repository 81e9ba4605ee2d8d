import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './back-link.module.css';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

interface BackLinkProps {
  /** An address inside the app, without the base path. */
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The way up from a screen, above its heading. */
export function BackLink({ href, className, children }: BackLinkProps) {
  return (
    <Link href={href} className={joinClasses(styles.back, className)}>
      <Icon name="back" />
      {children}
    </Link>
  );
}
