import { call } from '#web/messages/call.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { NotedFact } from './call-state.ts';
import styles from './fact-toggles.module.css';

interface FactTogglesProps {
  readonly label: string;
  readonly facts: readonly NotedFact[];
  /** Null when it is too late to keep or drop. */
  readonly onToggle: ((fact: NotedFact) => void) | null;
}

/** Facts that came up, each with whether it is kept. */
export function FactToggles({ label, facts, onToggle }: FactTogglesProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {facts.map((fact) => (
        <li key={fact.index}>
          {onToggle === null ? (
            <p className={styles.fact}>
              <Icon name="check" />
              {fact.text}
            </p>
          ) : (
            <button
              type="button"
              className={styles.toggle}
              aria-pressed={fact.isKept}
              onClick={() => onToggle(fact)}
            >
              <span className={styles.words}>{fact.text}</span>
              {/* The pressed state says it to screen readers. */}
              <span className={styles.sign} aria-hidden="true">
                {fact.isKept && <Icon name="check" />}
                {fact.isKept ? call.notepad.kept : call.notepad.keep}
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
