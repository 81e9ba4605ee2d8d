import type { Scenario } from '#scenario/schema.ts';
import { briefing } from '#web/messages/briefing.ts';
import styles from './briefing-sheet.module.css';
import { FactList } from './fact-list.tsx';

const texts = briefing.sheet;

interface BriefingSheetProps {
  readonly scenario: Scenario;
  readonly variantId: string;
  /** `h3` inside a dialog, whose title is an h2. */
  readonly heading?: 'h2' | 'h3';
}

/**
 * All that the learner may know before and during the call. What the customer wants and fears is not
 * here: it is for the debrief.
 */
export function BriefingSheet({
  scenario,
  variantId,
  heading: Heading = 'h2',
}: BriefingSheetProps) {
  const { customer } = scenario;
  const variant = scenario.variants.find(({ id }) => id === variantId);
  const you = { ...scenario.you, ...withoutGaps(variant?.you ?? {}) };
  const known = [...scenario.known, ...(variant?.known ?? [])].map(({ text }) => text);
  return (
    <div className={styles.sheet}>
      <section className={styles.part}>
        <Heading className={styles.heading}>{texts.you}</Heading>
        <p className={styles.role}>{texts.role(you.role, you.company)}</p>
      </section>
      <section className={styles.part}>
        <Heading className={styles.heading}>{texts.goal}</Heading>
        <p className={styles.goal}>{you.goal}</p>
      </section>
      <section className={styles.part}>
        <Heading className={styles.heading}>{texts.customer(customer.name)}</Heading>
        <p>{customer.temperament}</p>
      </section>
      <FactList as={Heading} heading={texts.known} facts={known} icon="dot" />
      <div className={styles.authority}>
        <FactList as={Heading} heading={texts.mayDecide} facts={you.mayDecide} icon="check" />
        <FactList as={Heading} heading={texts.mustRefer} facts={you.mustRefer} icon="arrow" />
      </div>
    </div>
  );
}

/** Only what a variant really says differently. */
function withoutGaps<T extends object>(part: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
