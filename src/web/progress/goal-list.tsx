import { progress } from '#web/messages/progress.ts';
import { GoalEntry } from './goal-entry.tsx';
import styles from './goal-list.module.css';
import type { ProgressLinks } from './links.ts';
import type { GoalProgress } from './view-goals.ts';

const texts = progress.goals;

/** What was aimed at longer ago says little about today. */
const mostShown = 10;

interface GoalListProps {
  readonly goals: readonly GoalProgress[];
  readonly links: Pick<ProgressLinks, 'debrief'>;
}

/** The goals of the debriefs, the latest first, and what the next call made of each. */
export function GoalList({ goals, links }: GoalListProps) {
  const shown = goals.slice(0, mostShown);
  return (
    <section className={styles.section} aria-labelledby="progress-goals">
      <h2 id="progress-goals">{texts.heading}</h2>
      <p>{shown.length === 0 ? texts.none : texts.lead}</p>
      {shown.length < goals.length && (
        <p className={styles.aside}>{texts.latest(shown.length, goals.length)}</p>
      )}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.run.runId} className={styles.goal}>
            <GoalEntry progress={one} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}
