import { Link } from 'wouter';
import { progress } from '#web/messages/progress.ts';
import { Surface } from '#web/ui/surface.tsx';
import type { ProgressLinks } from './links.ts';
import type { ToldRun } from './told-run.ts';
import styles from './unseen-calls.module.css';

const texts = progress.unseen;

interface UnseenCallsProps {
  readonly unseen: readonly ToldRun[];
  readonly links: Pick<ProgressLinks, 'debrief'>;
}

/** Calls that are over and whose debrief was not seen: their numbers wait for the learner's own view. */
export function UnseenCalls({ unseen, links }: UnseenCallsProps) {
  return (
    <Surface tone="sunken" className={styles.unseen}>
      <p>{texts.lead(unseen.length)}</p>
      <ul className={styles.list}>
        {unseen.map(({ runId, scenario, finishedAt }) => (
          <li key={runId}>
            <Link href={links.debrief(runId)} className={styles.link}>
              {texts.open(scenario, finishedAt)}
            </Link>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
