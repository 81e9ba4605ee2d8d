import type { ReactNode } from 'react';
import styles from './page.module.css';
import { joinClasses } from './join-classes.ts';

interface PageProps {
  /** `column` for reading, `wide` for cards, charts and side by side. */
  readonly width?: 'column' | 'wide';
  /** What the tab, the history and a screen reader call this screen. */
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A screen's content: the gutters, the width and the document's title. */
export function Page({ width = 'wide', title, className, children }: PageProps) {
  return (
    <div className={joinClasses(styles.page, styles[width], className)}>
      <title>{title}</title>
      {children}
    </div>
  );
}

/** The one h1 of a screen; the app moves the focus here when the screen was reached by a link. */
export function PageHeading({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    <h1 tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
