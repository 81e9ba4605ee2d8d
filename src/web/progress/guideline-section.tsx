import { progress } from '#web/messages/progress.ts';
import { GuidelineEntry } from './guideline-entry.tsx';
import styles from './guideline-section.module.css';
import type { ProgressLinks } from './links.ts';
import type { GuidelineProgress } from './view-guidelines.ts';

const texts = progress.guidelines;

interface GuidelineSectionProps {
  readonly guidelines: readonly GuidelineProgress[];
  readonly isComplete: boolean;
  readonly links: Pick<ProgressLinks, 'guideline'>;
}

/** What was made of each guideline; those seen too seldom stand apart, with no judgement. */
export function GuidelineSection({ guidelines, isComplete, links }: GuidelineSectionProps) {
  const enough = guidelines.filter(({ level }) => level !== null);
  const few = guidelines.filter(({ level }) => level === null);
  return (
    <section className={styles.section} aria-labelledby="progress-guidelines">
      <h2 id="progress-guidelines">{texts.heading}</h2>
      {isComplete && guidelines.length === 0 && <p>{texts.none}</p>}
      {enough.length > 0 && (
        <>
          <p>{texts.lead}</p>
          <ul className={styles.list}>
            {enough.map((one) => (
              <li key={one.guideline}>
                <GuidelineEntry progress={one} links={links} />
              </li>
            ))}
          </ul>
        </>
      )}
      {few.length > 0 && (
        <>
          <h3 className={styles.few}>{texts.few.heading}</h3>
          <p>{texts.few.lead}</p>
          <ul className={styles.list}>
            {few.map((one) => (
              <li key={one.guideline}>
                <GuidelineEntry progress={one} links={links} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
