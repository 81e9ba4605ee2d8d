import type { TranscriptLine } from '#engine/view.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { Surface } from '#web/ui/surface.tsx';
import styles from './recap-card.module.css';

export interface RecapCardProps {
  readonly customer: { readonly name: string; readonly company: string };
  /** What was written so far. */
  readonly lines: readonly TranscriptLine[];
}

/** The written recap, growing with each reply. */
export function RecapCard({ customer: { name, company }, lines }: RecapCardProps) {
  return (
    <Surface as="section" className={styles.card} aria-label={callEnd.recap.card(name)}>
      <p className={styles.to}>
        <span className={styles.label}>{callEnd.recap.to}</span> {name}, {company}
      </p>
      {lines.length === 0 ? (
        <p className={styles.empty}>{callEnd.recap.empty}</p>
      ) : (
        lines.map((line) => <p key={line.id}>{line.text}</p>)
      )}
    </Surface>
  );
}
