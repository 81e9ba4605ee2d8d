import { useState } from 'react';
import type { Expression } from '#scenario/expressions.ts';
import { app } from '#web/messages/app.ts';
import { watch } from '#web/messages/watch.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { announce } from './announce.ts';
import type { FaceOf, JudgementParts, WatchLinks } from './parts.ts';
import { useLatestInView } from './use-latest-in-view.ts';
import { type Shown, useShown } from './use-shown.ts';
import { WatchControls } from './watch-controls.tsx';
import { WatchEnd } from './watch-end.tsx';
import type { WatchedRun, WatchedStep } from './watch-run.ts';
import styles from './watch-screen.module.css';
import { WatchStep } from './watch-step.tsx';

interface WatchScreenProps {
  readonly watched: WatchedRun;
  readonly faceOf: FaceOf;
  readonly parts: JudgementParts;
  readonly links: WatchLinks;
}

/** `/watch/<scenario>/<run>`: a recorded run that unfolds step by step, with the coach's word on each. */
export function WatchScreen({ watched, faceOf, parts, links }: WatchScreenProps) {
  const { run, scenario, steps } = watched;
  // The end is a step of its own.
  const count = steps.length + 1;
  const [shown, setShown] = useShown(count);
  const [announcement, setAnnouncement] = useState('');
  const latest = useLatestInView(shown);
  const goTo = (next: Shown) => {
    setAnnouncement(announce(watched, shown, next));
    setShown(next);
  };
  const upTo = shown === 'all' ? count : shown;
  const variant = scenario.variants.find(({ id }) => id === run.variant);
  const heading = run.shows === 'model' ? watch.headings.model : run.title;
  return (
    <Page title={app.titleOf(watch.title(heading, scenario.title))} className={styles.page}>
      <header className={styles.header}>
        <BackLink href={links.watch(scenario.id, run.variant)}>{watch.others}</BackLink>
        <p className={styles.kicker}>
          {watch.kicker(scenario.title, variant?.title ?? run.variant)}
        </p>
        <PageHeading className={styles.heading}>{heading}</PageHeading>
        {run.note !== null && <p className={styles.note}>{run.note}</p>}
        <div>
          <Button onClick={() => goTo(shown === 'all' ? 1 : 'all')}>
            {shown === 'all' ? watch.single : watch.all}
          </Button>
        </div>
      </header>
      <ol className={styles.steps} aria-label={watch.steps}>
        {steps.slice(0, upTo).map((step, at) => (
          <li
            key={step.move.logIndex}
            ref={at === upTo - 1 ? latest : null}
            className={styles.step}
          >
            <WatchStep
              step={step}
              place={at + 1}
              watched={watched}
              faceOf={faceOf}
              parts={parts}
              guidelineHref={links.guideline}
            />
          </li>
        ))}
        {upTo === count && (
          <li ref={latest} className={styles.step}>
            <WatchEnd watched={watched} faceOf={faceOf} parts={parts} links={links} />
          </li>
        )}
      </ol>
      {shown !== 'all' && (
        <WatchControls
          step={shown}
          count={count}
          name={scenario.customer.name}
          feels={findLook(steps.slice(0, shown))}
          faceOf={faceOf}
          onChange={goTo}
        />
      )}
      <VisuallyHidden as="div" aria-live="polite">
        {announcement}
      </VisuallyHidden>
    </Page>
  );
}

/** How the customer looked when last heard. */
function findLook(steps: readonly WatchedStep[]): Expression {
  const lines = steps.flatMap(({ heard, answer }) => [...heard, ...answer]);
  return lines.findLast(({ feels }) => feels !== null)?.feels ?? 'serious';
}
