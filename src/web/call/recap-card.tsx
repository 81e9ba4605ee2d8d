import type { TranscriptLine } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import { Surface } from '#web/ui/surface.tsx';
import styles from './recap-card.module.css';

interface RecapCardProps {
  readonly customer: { readonly name: string; readonly company: string };
  /** What was written so far. */
  readonly lines: readonly TranscriptLine[];
}

/** The written recap, growing with each reply. */
export function RecapCard({ customer: { name, company }, lines }: RecapCardProps) {
  return (
    <Surface as="section" className={styles.card} aria-label={call.recap.card(name)}>
      <p className={styles.to}>
        <span className={styles.label}>{call.recap.to}</span> {name}, {company}
      </p>
      {lines.length === 0 ? (
        <p className={styles.empty}>{call.recap.empty}</p>
      ) : (
        lines.map((line) => <p key={line.id}>{line.text}</p>)
      )}
    </Surface>
  );
}
