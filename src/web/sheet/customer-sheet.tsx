import type { Scenario, Variant } from '#scenario/schema.ts';
import { sheet } from '#web/messages/sheet.ts';
import { type FactCue, findFactCues } from './find-fact-cues.ts';
import type { Script } from './find-script.ts';
import { findPossible } from './settle-condition.ts';
import { tellCondition } from './tell-condition.ts';
import { MoodPart } from './mood-part.tsx';
import { Part, Sheet } from './part.tsx';
import { ScriptLines } from './script-lines.tsx';
import styles from './sheet.module.css';

const texts = sheet.customer;

interface CustomerSheetProps {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly script: Script;
}

/** All that the person who plays the customer needs, and nobody else may see before. */
export function CustomerSheet({ scenario, variant, script }: CustomerSheetProps) {
  const { customer } = scenario;
  const facts = findFactCues(scenario, script);
  return (
    <Sheet title={texts.heading} of={sheet.of(scenario.title, variant.title)}>
      <div className={styles.part}>
        <p className={styles.lead}>
          {texts.who(customer.name, customer.role, customer.company)} {customer.temperament}
        </p>
        <p>{variant.summary}</p>
        <dl className={styles.pairs}>
          <dt>{texts.wants}</dt>
          <dd>{customer.wants}</dd>
          <dt>{texts.fears}</dt>
          <dd>{customer.fears}</dd>
        </dl>
        <p className={styles.aside}>{texts.colleague}</p>
      </div>
      {facts.length > 0 && (
        <Part title={texts.facts}>
          <ul className={styles.list}>
            {facts.map((cue) => (
              <li key={cue.id}>
                {cue.text} <span className={styles.aside}>{tellOccasion(cue)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <MoodPart variant={variant} script={script} />
      <ScriptLines scenario={scenario} script={script} />
      <Part title={texts.endings}>
        <p className={styles.aside}>{texts.endingsLead}</p>
        <ol className={styles.list}>
          {findPossible(scenario.endings, script.isSet).map(({ when, what }) => (
            <li key={what.id}>
              <strong>{what.title}.</strong>{' '}
              <span className={styles.aside}>
                {when === null ? sheet.otherwise : sheet.when(tellCondition(when, scenario))}
              </span>
            </li>
          ))}
        </ol>
      </Part>
    </Sheet>
  );
}

function tellOccasion({ beat, occasion }: FactCue): string {
  switch (occasion.type) {
    case 'unasked':
      return texts.unasked(beat);
    case 'silence':
      return texts.quietly(beat);
    case 'said':
      return texts.after(beat, occasion.words);
  }
}
