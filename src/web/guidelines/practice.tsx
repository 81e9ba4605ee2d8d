import { use } from 'react';
import { Link } from 'wouter';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { Badge } from '#web/ui/badge.tsx';
import type { GuidelineLinks } from './links.ts';
import styles from './practice.module.css';

const texts = guidelines.scenarios;

interface PracticeProps {
  readonly guideline: GuidelineId;
  readonly scenarios: Promise<readonly ScenarioCard[]>;
  readonly briefingHref: GuidelineLinks['briefing'];
}

/** The scenarios in which a guideline counts, by name alone: where in them is for the call to show. */
export function Practice({ guideline, scenarios, briefingHref }: PracticeProps) {
  const found = use(scenarios).filter((card) => card.guidelines.includes(guideline));
  if (found.length === 0) return <p>{texts.none}</p>;
  // What all of them aim at helps nobody to choose.
  const tellsApart = !found.every(({ trains }) => trains.includes(guideline));
  return (
    <ul className={styles.scenarios}>
      {found.map(({ id, title, trains }) => (
        <li key={id} className={styles.scenario}>
          <Link href={briefingHref(id)}>{title}</Link>
          {tellsApart && trains.includes(guideline) && <Badge tone="accent">{texts.trains}</Badge>}
        </li>
      ))}
    </ul>
  );
}
