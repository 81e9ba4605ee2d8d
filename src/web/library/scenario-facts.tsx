import { guidelinesById } from '#guidelines/catalogue.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { library } from '#web/messages/library.ts';
import { Icon } from '#web/ui/icon.tsx';
import styles from './scenario-facts.module.css';

const namedGuidelines = 3;

/** What a scenario trains and how long it is. */
export function ScenarioFacts({ scenario }: { readonly scenario: ScenarioCard }) {
  const titles = scenario.trains.map((id) => guidelinesById[id].title);
  const unnamed = titles.length - namedGuidelines;
  return (
    <div className={styles.facts}>
      <p className={styles.heading}>{library.trains}</p>
      <ul className={styles.trains}>
        {titles.slice(0, namedGuidelines).map((title) => (
          <li key={title} className={styles.guideline}>
            <Icon name="dot" />
            {title}
          </li>
        ))}
        {unnamed > 0 && <li className={styles.more}>{library.trainsMore(unnamed)}</li>}
      </ul>
      <p className={styles.length}>
        <Icon name="clock" />
        <span>
          {library.decisions(scenario.decisions)}, {library.minutes(scenario.minutes)}
          {scenario.variants.length > 1 && `, ${library.variants(scenario.variants.length)}`}
        </span>
      </p>
    </div>
  );
}
