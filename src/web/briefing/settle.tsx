import { briefing } from '#web/messages/briefing.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import styles from './settle.module.css';

/** A short guide for whoever is tense already; offered here once, never as a button in the call. */
export function Settle() {
  return (
    <Disclosure summary={briefing.settle.summary}>
      <ol className={styles.steps}>
        {briefing.settle.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
