import { Suspense, useId } from 'react';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { library } from '#web/messages/library.ts';
import { Badge } from '#web/ui/badge.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import { Portrait } from '#web/ui/portrait.tsx';
import { Surface } from '#web/ui/surface.tsx';
import { Results } from './results.tsx';
import { type LibraryLinks, ScenarioActions } from './scenario-actions.tsx';
import styles from './scenario-entry.module.css';
import { ScenarioFacts } from './scenario-facts.tsx';
import type { EarlierRuns } from './scenario-results.ts';

interface ScenarioEntryProps {
  readonly scenario: ScenarioCard;
  readonly portrait: string;
  readonly links: LibraryLinks;
  readonly earlier: EarlierRuns;
  /** What every scenario of the library trains. */
  readonly common: ReadonlySet<GuidelineId>;
  /** The only one of its kind: it may take the whole width. */
  readonly isAlone: boolean;
}

/** A scenario as a card: who rings, what is wrong, what it trains, how it went before. */
export function ScenarioEntry({ scenario, portrait, links, ...props }: ScenarioEntryProps) {
  const { earlier, common, isAlone } = props;
  const { customer } = scenario;
  const titleId = useId();
  return (
    <Surface
      as="article"
      padding="none"
      aria-labelledby={titleId}
      className={joinClasses(styles.card, isAlone && styles.alone)}
    >
      <div className={styles.customer}>
        <Portrait src={portrait} label="" size={isAlone ? 'large' : 'medium'} />
        <p>
          <span className={styles.name}>{customer.name}</span>
          <span className={styles.role}>{library.customer(customer.role, customer.company)}</span>
        </p>
      </div>
      <div className={styles.content}>
        <div className={styles.text}>
          <p className={styles.badges}>
            <Badge>{library.trouble[scenario.trouble]}</Badge>
            <Badge>{library.level[scenario.level]}</Badge>
          </p>
          <h2 id={titleId}>{scenario.title}</h2>
          <p>{scenario.summary}</p>
        </div>
        <ScenarioFacts scenario={scenario} common={common} />
        <Suspense>
          <Results scenario={scenario} scores={earlier.scores} debriefHref={links.debrief} />
        </Suspense>
        <Suspense
          fallback={<ScenarioActions scenario={scenario} links={links} unfinished={null} />}
        >
          <ScenarioActions scenario={scenario} links={links} unfinished={earlier.unfinished} />
        </Suspense>
      </div>
    </Surface>
  );
}
