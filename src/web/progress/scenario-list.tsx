import { progress } from '#web/messages/progress.ts';
import { Surface } from '#web/ui/surface.tsx';
import { CallResult } from './call-result.tsx';
import { DueAgain } from './due-again.tsx';
import type { ProgressLinks } from './links.ts';
import styles from './scenario-list.module.css';
import type { ScenarioProgress } from './view-scenarios.ts';

const texts = progress.scenarios;

interface ScenarioListProps {
  readonly scenarios: readonly ScenarioProgress[];
  /** Guided calls, drills and forks. */
  readonly uncounted: number;
  readonly links: Pick<ProgressLinks, 'debrief' | 'practise'>;
}

/** Each scenario that was played: the first, the latest and the best call, and when it is due again. */
export function ScenarioList({ scenarios, uncounted, links }: ScenarioListProps) {
  if (scenarios.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="progress-scenarios">
      <h2 id="progress-scenarios">{texts.heading}</h2>
      <p>{texts.lead}</p>
      {uncounted > 0 && <p className={styles.aside}>{texts.uncounted(uncounted)}</p>}
      <ul className={styles.list}>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioCardOf scenario={scenario} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ScenarioCardProps extends Pick<ScenarioListProps, 'links'> {
  readonly scenario: ScenarioProgress;
}

function ScenarioCardOf({ scenario, links }: ScenarioCardProps) {
  const { title, calls, first, latest, best, practice } = scenario;
  const results = [
    { label: latest === null ? texts.only : texts.first, run: first },
    { label: texts.latest, run: latest },
    { label: texts.best, run: best },
  ];
  return (
    <Surface className={styles.card}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <p className={styles.aside}>{calls === 0 ? texts.none : texts.calls(calls)}</p>
      </div>
      {first !== null && (
        <dl className={styles.results}>
          {results.map(
            ({ label, run }) =>
              run && (
                <CallResult key={label} label={label} run={run} href={links.debrief(run.runId)} />
              ),
          )}
        </dl>
      )}
      {practice === null ? (
        <p className={styles.aside}>{texts.gone}</p>
      ) : (
        <DueAgain
          title={title}
          practice={practice}
          href={links.practise(scenario.id, practice.variant)}
        />
      )}
    </Surface>
  );
}
