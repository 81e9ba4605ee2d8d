import { type ReactNode, useId } from 'react';
import { Surface } from '#web/ui/surface.tsx';
import styles from './beside.module.css';

interface BesideProps {
  readonly heading: string;
  /** Takes what room is left and scrolls inside. */
  readonly isFilling?: boolean;
  readonly children: ReactNode;
}

/** A sheet beside the call, where the window is wide enough for one. */
export function Beside({ heading, isFilling = false, children }: BesideProps) {
  const headingId = useId();
  return (
    <Surface
      as="section"
      padding="small"
      className={isFilling ? styles.filling : styles.sheet}
      aria-labelledby={headingId}
    >
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </Surface>
  );
}
