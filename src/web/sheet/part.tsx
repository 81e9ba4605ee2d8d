import { type ReactNode, useId } from 'react';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  /** Which scenario and variant: the sheets are handed out apart. */
  readonly of: string;
  readonly children: ReactNode;
}

/** One person's sheet; in print it begins on a page of its own. */
export function Sheet({ title, of, children }: SheetProps) {
  const id = useId();
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={styles.of}>{of}</p>
      </div>
      {children}
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a sheet under a heading of its own. */
export function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
