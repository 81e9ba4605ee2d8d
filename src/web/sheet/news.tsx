import type { Scenario } from '#scenario/schema.ts';
import { sheet } from '#web/messages/sheet.ts';
import { isOnTheLine } from './call-phases.ts';
import type { Script } from './find-script.ts';
import { Part } from './part.tsx';
import { findPossible } from './settle-condition.ts';
import styles from './sheet.module.css';
import { tellCondition } from './tell-condition.ts';

const texts = sheet.observer;

interface NewsProps {
  readonly scenario: Scenario;
  readonly script: Script;
}

/** What happens around the call, which no briefing tells and the customer does not say. */
export function News({ scenario, script }: NewsProps) {
  const beats = script.beats.filter(
    (beat) => beat.scene.length > 0 && (beat.phase === 'prepare' || isOnTheLine(beat)),
  );
  if (beats.length === 0) return null;
  return (
    <Part title={texts.news}>
      <p className={styles.aside}>{texts.newsLead}</p>
      <dl className={styles.lines}>
        {beats.map((beat) => (
          <div key={beat.id} className={styles.beat}>
            <dt>{beat.title}</dt>
            {findPossible(beat.scene, script.isSet).map(({ when, what }, index) => (
              <dd key={what.id}>
                {when !== null && (
                  <span className={styles.aside}>
                    {sheet.when(tellCondition(when, scenario))}.{' '}
                  </span>
                )}
                {when === null && index > 0 && (
                  <span className={styles.aside}>{sheet.otherwise}. </span>
                )}
                {what.text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}
