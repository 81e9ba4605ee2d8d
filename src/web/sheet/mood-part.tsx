import { guidelinesById } from '#guidelines/catalogue.ts';
import type { Variant } from '#scenario/schema.ts';
import { sheet } from '#web/messages/sheet.ts';
import type { Script } from './find-script.ts';
import { type Effect, findTriggers, findUsualReasons } from './find-triggers.ts';
import { Part } from './part.tsx';
import styles from './sheet.module.css';

const texts = sheet.customer;
const effects = ['worse', 'better', 'either'] as const satisfies readonly Effect[];

interface MoodPartProps {
  readonly variant: Variant;
  readonly script: Script;
}

/** Where the customer's mood stands at the start, and what moves it which way. */
export function MoodPart({ variant, script }: MoodPartProps) {
  const triggers = findTriggers(script);
  return (
    <Part title={texts.mood}>
      <p>{texts.start(variant.anger, variant.trust)}</p>
      {effects.map((effect) => {
        const own = triggers.filter((trigger) => trigger.effect === effect);
        const reasons = effect === 'either' ? [] : findUsualReasons(script, effect);
        if (own.length === 0 && reasons.length === 0) return null;
        return (
          <div key={effect} className={styles.group}>
            <h4>{texts.effects[effect]}</h4>
            {effect !== 'either' && reasons.length > 0 && (
              <p>{texts.usual[effect](reasons.map((id) => guidelinesById[id].title))}</p>
            )}
            <ul className={styles.list}>
              {own.map(({ because, beat, answer }) => (
                <li key={`${beat} ${because}`}>
                  {because}{' '}
                  {answer && <span className={styles.aside}>{texts.answer(answer.say)}</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Part>
  );
}
