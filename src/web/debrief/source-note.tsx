import { cite, citeShortly } from '#guidelines/cite.ts';
import type { Source } from '#guidelines/documents.ts';
import { debrief } from '#web/messages/debrief.ts';
import styles from './source-note.module.css';

/** Where a guideline stands: its first source in full, the others in short. */
export function SourceNote({ sources }: { readonly sources: readonly Source[] }) {
  const [first, ...others] = sources;
  if (first === undefined) return null;
  return (
    <p className={styles.source}>
      {debrief.sources.first(cite(first))}
      {others.length > 0 && ` ${debrief.sources.also(others.map(citeShortly))}`}
    </p>
  );
}
