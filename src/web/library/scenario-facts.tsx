import { guidelinesById } from '#guidelines/catalogue.ts';
import { type GuidelineId, guidelinePhases } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { library } from '#web/messages/library.ts';
import { Icon } from '#web/ui/icon.tsx';
import styles from './scenario-facts.module.css';

/** More than one takes in at a glance. */
const many = 6;

interface ScenarioFactsProps {
  readonly scenario: ScenarioCard;
  /** What every scenario beside it trains, too, and so tells none of them apart. */
  readonly common: ReadonlySet<GuidelineId>;
}

/** What a scenario trains and how long it is. */
export function ScenarioFacts({ scenario, common }: ScenarioFactsProps) {
  const rare = scenario.trains.filter((id) => !common.has(id));
  return (
    <div className={styles.facts}>
      <p className={styles.heading}>{library.trains}</p>
      {scenario.trains.length > many ? (
        <>
          <p>{library.trainsMuch(phasesOf(scenario.trains), scenario.trains.length)}</p>
          {rare.length > 0 && rare.length <= many && (
            <p>{library.trainsRare(rare.map((id) => guidelinesById[id].title))}</p>
          )}
        </>
      ) : (
        <ul className={styles.trains}>
          {scenario.trains.map((id) => (
            <li key={id} className={styles.guideline}>
              <Icon name="dot" />
              {guidelinesById[id].title}
            </li>
          ))}
        </ul>
      )}
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

function phasesOf(trains: ScenarioCard['trains']): string[] {
  const phases = new Set(trains.map((id) => guidelinesById[id].phase));
  return guidelinePhases.filter((phase) => phases.has(phase)).map((phase) => library.phases[phase]);
}
