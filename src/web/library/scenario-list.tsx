import { use } from 'react';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { library } from '#web/messages/library.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import { applyFilter, type Filter, isAsking } from './filter.ts';
import type { LibraryLinks } from './scenario-actions.tsx';
import { ScenarioEntry } from './scenario-entry.tsx';
import styles from './scenario-list.module.css';
import type { EarlierRuns } from './scenario-results.ts';

interface FilteredProps {
  readonly scenarios: readonly ScenarioCard[];
  readonly filter: Filter;
  readonly earlier: EarlierRuns;
}

interface ScenarioListProps extends FilteredProps {
  readonly portraitOf: (scenarioId: string) => string;
  readonly links: LibraryLinks;
}

/** The scenarios that fit, a card each. */
export function ScenarioList({ portraitOf, links, ...asked }: ScenarioListProps) {
  const shown = useFitting(asked);
  if (shown.length === 0) return <p>{library.filters.none}</p>;
  const common = commonOf(asked.scenarios);
  return (
    <ul
      className={joinClasses(styles.list, !isAsking(asked.filter) && styles.all)}
      aria-label={library.list}
    >
      {shown.map((scenario) => (
        <li key={scenario.id} className={styles.item}>
          <ScenarioEntry
            scenario={scenario}
            portrait={portraitOf(scenario.id)}
            links={links}
            earlier={asked.earlier}
            common={common}
            isAlone={asked.scenarios.length === 1}
          />
        </li>
      ))}
    </ul>
  );
}

/** What all of them train: whatever the filter leaves, it is rare or common in the whole library. */
function commonOf([first, ...others]: readonly ScenarioCard[]): ReadonlySet<GuidelineId> {
  return new Set(first?.trains.filter((id) => others.every(({ trains }) => trains.includes(id))));
}

/** How many scenarios fit, in words. */
export function FittingCount(asked: FilteredProps) {
  return library.filters.found(useFitting(asked).length);
}

/** Waits for what the browser remembers only where the filter asks for it. */
function useFitting({ scenarios, filter, earlier }: FilteredProps): readonly ScenarioCard[] {
  const played =
    filter.progress === null
      ? null
      : { played: use(earlier.played), unfinished: use(earlier.unfinished) };
  return applyFilter(scenarios, filter, played);
}
