import type { ReactNode, Ref } from 'react';
import styles from './section.module.css';

interface SectionProps {
  /** Its anchor for the jump links. */
  readonly id: string;
  readonly title: string;
  /** For the screen that moves the focus to the heading. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** One part of the debrief under its own heading, to be jumped to. */
export function Section({ id, title, headingRef, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
