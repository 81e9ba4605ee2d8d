import { Suspense, use, useRef, useState } from 'react';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { app } from '#web/messages/app.ts';
import { library } from '#web/messages/library.ts';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { isAsking, noFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { HowItWorks } from './how-it-works.tsx';
import styles from './library-screen.module.css';
import { ResultsFailure } from './results-failure.tsx';
import type { LibraryLinks } from './scenario-actions.tsx';
import { FittingCount, ScenarioList } from './scenario-list.tsx';
import type { EarlierRuns } from './scenario-results.ts';
import { Unreadable } from './unreadable.tsx';
import { useFilter } from './use-filter.ts';

/** From so many on one does not see all at a glance, and the filters stand open. */
const many = 4;

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
  const [filter, setFilter] = useFilter();
  const [isOpenAtFirst] = useState(() => scenarios.length >= many || isAsking(filter));
  const filters = useRef<HTMLFieldSetElement>(null);
  const asked = { scenarios, filter, earlier };
  const clear = () => {
    setFilter(noFilter);
    // The button that was pressed goes away with what it took back.
    filters.current?.querySelector('select')?.focus();
  };

  return (
    <Page title={app.titleOf(library.title)} className={styles.page}>
      <div className={styles.intro}>
        <PageHeading>{library.heading}</PageHeading>
        <p className={styles.lead}>{library.lead}</p>
      </div>
      <Suspense>
        <ResultsFailure failure={earlier.failure} />
      </Suspense>
      {scenarios.length > 1 && (
        <div className={styles.finding}>
          <Disclosure summary={library.filters.summary} isOpenAtFirst={isOpenAtFirst}>
            <Filters scenarios={scenarios} filter={filter} onChange={setFilter} ref={filters} />
          </Disclosure>
          <div className={styles.found}>
            <output>
              <Suspense>
                <FittingCount {...asked} />
              </Suspense>
            </output>
            {isAsking(filter) && (
              <Button tone="quiet" onClick={clear}>
                {library.filters.clear}
              </Button>
            )}
          </div>
        </div>
      )}
      <Suspense>
        <ScenarioList {...asked} portraitOf={portraitOf} links={links} />
      </Suspense>
      <Suspense>
        <Unreadable unreadable={earlier.unreadable} />
      </Suspense>
      <HowItWorks />
    </Page>
  );
}
