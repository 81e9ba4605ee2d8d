import { Link } from 'wouter';
import { progress } from '#web/messages/progress.ts';
import { Badge, type BadgeTone } from '#web/ui/badge.tsx';
import styles from './chance-list.module.css';
import type { Chance, Outcome } from './told-run.ts';

const texts = progress.guidelines;

/** The page of the guideline and the debriefs have the older ones. */
const mostShown = 12;

const tones: Readonly<Record<Outcome, BadgeTone>> = {
  followed: 'strong',
  partly: 'sound',
  missed: 'neutral',
  broken: 'slip',
};

interface ChanceListProps {
  readonly chances: readonly Chance[];
  /** Its title. */
  readonly guideline: string;
}

/** The replies behind a guideline's figures, the latest first, each with the way to its debrief. */
export function ChanceList({ chances, guideline }: ChanceListProps) {
  const shown = chances.slice(-mostShown).toReversed();
  return (
    <>
      {shown.length < chances.length && <p>{texts.latest(shown.length, chances.length)}</p>}
      <ul className={styles.list}>
        {shown.map(({ runId, logIndex, made, said, scenario, at, href }) => (
          <li key={`${runId} ${logIndex}`} className={styles.chance}>
            <Badge tone={tones[made]}>{texts.outcome[made]}</Badge>
            {said === null ? <p>{texts.nothingSaid}</p> : <blockquote>{said}</blockquote>}
            <p className={styles.place}>
              {texts.at(scenario, at)}
              <Link
                href={href}
                className={styles.open}
                aria-label={texts.openOf(guideline, scenario, at)}
              >
                {texts.open}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
