import { Suspense, use, useState } from 'react';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { app } from '#web/messages/app.ts';
import { library } from '#web/messages/library.ts';
import { Button } from '#web/ui/button.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { applyFilter, filtersFrom, noFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { HowItWorks } from './how-it-works.tsx';
import styles from './library-screen.module.css';
import { ResultsFailure } from './results-failure.tsx';
import type { LibraryLinks } from './scenario-actions.tsx';
import { ScenarioEntry } from './scenario-entry.tsx';
import type { EarlierRuns } from './scenario-results.ts';
import { Unreadable } from './unreadable.tsx';

interface LibraryScreenProps {
  /** The same promise on every render. */
  readonly scenarios: Promise<readonly ScenarioCard[]>;
  readonly portraitOf: (scenarioId: string) => string;
  readonly links: LibraryLinks;
  readonly earlier: EarlierRuns;
}

/** The first screen: what this is, and the calls one can take. */
export function LibraryScreen({ portraitOf, links, earlier, ...rest }: LibraryScreenProps) {
  const scenarios = use(rest.scenarios);
  const [filter, setFilter] = useState(noFilter);
  const hasFilters = scenarios.length >= filtersFrom;
  const shown = applyFilter(scenarios, filter);
  const isAlone = scenarios.length === 1;

  return (
    <Page title={app.titleOf(library.title)} className={styles.page}>
      <div className={styles.intro}>
        <PageHeading>{library.heading}</PageHeading>
        <p className={styles.lead}>{library.lead}</p>
      </div>
      <Suspense>
        <ResultsFailure failure={earlier.failure} />
      </Suspense>
      {hasFilters && (
        <div className={styles.finding}>
          <Filters scenarios={scenarios} filter={filter} onChange={setFilter} />
          <output className={styles.found}>{library.filters.found(shown.length)}</output>
        </div>
      )}
      {shown.length === 0 ? (
        <div className={styles.none}>
          <p>{library.filters.none}</p>
          <Button onClick={() => setFilter(noFilter)}>{library.filters.clear}</Button>
        </div>
      ) : (
        <ul
          className={joinClasses(styles.list, !hasFilters && styles.few)}
          aria-label={library.list}
        >
          {shown.map((scenario) => (
            <li key={scenario.id} className={styles.item}>
              <ScenarioEntry
                scenario={scenario}
                portrait={portraitOf(scenario.id)}
                links={links}
                earlier={earlier}
                isAlone={isAlone}
              />
            </li>
          ))}
        </ul>
      )}
      <Suspense>
        <Unreadable unreadable={earlier.unreadable} />
      </Suspense>
      <HowItWorks />
    </Page>
  );
}
