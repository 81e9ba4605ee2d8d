import { Link } from 'wouter';
import { guidelinesById } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import { briefing } from '#web/messages/briefing.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import styles from './trains.module.css';

interface TrainsProps {
  readonly guidelines: readonly GuidelineId[];
  readonly guidelineHref: (id: GuidelineId) => string;
}

/** What a scenario trains, to be read up on before the call. */
export function Trains({ guidelines, guidelineHref }: TrainsProps) {
  return (
    <Disclosure summary={briefing.trains(guidelines.length)}>
      <ul className={styles.list}>
        {guidelines.map((id) => (
          <li key={id}>
            <Link href={guidelineHref(id)} className={styles.link}>
              {guidelinesById[id].title}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
