import type { Guideline } from '#guidelines/guideline.ts';
import { guidelinePhases } from '#guidelines/ids.ts';
import type { Scenario, Variant } from '#scenario/schema.ts';
import { sheet } from '#web/messages/sheet.ts';
import type { Script } from './find-script.ts';
import { findWatched } from './find-watched.ts';
import { News } from './news.tsx';
import { Part, Sheet } from './part.tsx';
import styles from './sheet.module.css';

const texts = sheet.observer;

interface ObserverSheetProps {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly script: Script;
}

/** What to watch, guideline by guideline, and what to pass on on the way. */
export function ObserverSheet({ scenario, variant, script }: ObserverSheetProps) {
  const watched = findWatched(script);
  return (
    <Sheet title={texts.heading} of={sheet.of(scenario.title, variant.title)}>
      <News scenario={scenario} script={script} />
      <Part title={texts.watch}>
        <p className={styles.aside}>{texts.lead}</p>
        {guidelinePhases.map((phase) => {
          const own = watched.filter((guideline) => guideline.phase === phase);
          if (own.length === 0) return null;
          return (
            <div key={phase} className={styles.group}>
              <h4>{sheet.guidelinePhases[phase]}</h4>
              <ul className={styles.checks}>
                {own.map((guideline) => (
                  <Check key={guideline.id} guideline={guideline} />
                ))}
              </ul>
            </div>
          );
        })}
      </Part>
    </Sheet>
  );
}

function Check({ guideline: { title, todo, breaks } }: { readonly guideline: Guideline }) {
  return (
    <li className={styles.check}>
      <p>
        <strong>{title}.</strong> {todo}{' '}
        <span className={styles.aside}>{texts.breaks(breaks.map(({ text }) => text))}</span>
      </p>
      {/* Something to tick on paper only. */}
      <p className={styles.ticks} aria-hidden="true">
        <span className={styles.tick}>{texts.followed}</span>
        <span className={styles.tick}>{texts.broken}</span>
      </p>
    </li>
  );
}
