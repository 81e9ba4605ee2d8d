import { use } from 'react';
import { library } from '#web/messages/library.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import styles from './scenario-actions.module.css';
import type { EarlierRuns } from './scenario-results.ts';

/** The addresses that the library leads to, without the base path. */
export interface LibraryLinks {
  readonly briefing: (scenarioId: string) => string;
  readonly resume: (scenarioId: string, runId: string) => string;
  readonly debrief: (runId: string) => string;
}

interface ScenarioActionsProps {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly links: LibraryLinks;
  /** Null while nobody knows yet: then there is only the briefing. */
  readonly unfinished: EarlierRuns['unfinished'] | null;
}

/** Where a card leads: to the briefing, or first back into the call that was left. */
export function ScenarioActions({ scenario, links, unfinished }: ScenarioActionsProps) {
  const left = unfinished && use(unfinished).get(scenario.id)?.[0];
  if (!left) {
    return (
      <div className={styles.actions}>
        <ButtonLink
          tone="primary"
          className={styles.whole}
          href={links.briefing(scenario.id)}
          aria-label={library.prepareFor(scenario.title)}
        >
          {library.prepare}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <p className={styles.mark}>
        <Badge tone="accent" icon="pause">
          {library.unfinished(left.decisions)}
        </Badge>
      </p>
      <ButtonLink
        tone="primary"
        className={styles.whole}
        href={links.resume(scenario.id, left.runId)}
        aria-label={library.resumeOf(scenario.title)}
      >
        {library.resume}
      </ButtonLink>
      <ButtonLink
        className={styles.above}
        href={links.briefing(scenario.id)}
        aria-label={library.briefingOf(scenario.title)}
      >
        {library.briefing}
      </ButtonLink>
    </div>
  );
}
