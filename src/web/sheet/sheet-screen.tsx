import { type ReactNode, use, useState } from 'react';
import type { Scenario } from '#scenario/schema.ts';
import { app } from '#web/messages/app.ts';
import { sheet } from '#web/messages/sheet.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { Select } from '#web/ui/select.tsx';
import { CustomerSheet } from './customer-sheet.tsx';
import { findScript } from './find-script.ts';
import { ObserverSheet } from './observer-sheet.tsx';
import { Sheet } from './part.tsx';
import styles from './sheet-screen.module.css';

interface SheetScreenProps {
  /** With its advice, which says what moves the customer. The same promise on every render. */
  readonly scenario: Promise<Scenario>;
  /** The variant that the address names, if any. */
  readonly asked: string | null;
  readonly briefingHref: string;
  readonly onPrint: () => void;
  /** What the learner may know before the call. */
  readonly renderBriefing: (scenario: Scenario, variantId: string) => ReactNode;
}

/** `/sheet/<scenario>`: a scenario for two people and paper, a sheet for each. */
export function SheetScreen({ asked, briefingHref, onPrint, ...rest }: SheetScreenProps) {
  const scenario = use(rest.scenario);
  const { title, summary, variants } = scenario;
  const [chosen, setChosen] = useState(asked);
  const variant =
    variants.find(({ id }) => id === chosen) ?? variants.find((one) => one.default) ?? variants[0];
  if (variant === undefined) throw new Error(`The scenario "${scenario.id}" has no variant.`);
  const script = findScript(scenario, variant);
  return (
    <Page width="column" title={app.titleOf(sheet.title(title))} className={styles.page}>
      <div className={styles.intro}>
        <BackLink href={briefingHref}>{sheet.back}</BackLink>
        <PageHeading>{sheet.heading}</PageHeading>
        <p>{sheet.lead(title)}</p>
        <section className={styles.how} aria-labelledby="how">
          <h2 id="how">{sheet.how.heading}</h2>
          <ol>
            {sheet.how.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <div className={styles.choose}>
          {variants.length > 1 && (
            <Select
              label={sheet.variant}
              options={variants.map(({ id, title: label }) => ({ value: id, label }))}
              value={variant.id}
              onChange={setChosen}
            />
          )}
          <Button tone="primary" onClick={onPrint}>
            {sheet.print}
          </Button>
        </div>
      </div>
      <CustomerSheet scenario={scenario} variant={variant} script={script} />
      <Sheet title={sheet.learner.heading} of={sheet.of(title, variant.title)}>
        <p>{sheet.learner.lead}</p>
        <p>{summary}</p>
        {rest.renderBriefing(scenario, variant.id)}
      </Sheet>
      <ObserverSheet scenario={scenario} variant={variant} script={script} />
    </Page>
  );
}
