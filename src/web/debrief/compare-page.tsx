import { Link } from 'wouter';
import type { FaceOf } from './story.ts';
import { SpokenLine } from './spoken-line.tsx';
import { app } from '#web/messages/app.ts';
import { compare } from '#web/messages/compare.ts';
import { debrief } from '#web/messages/debrief.ts';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { Surface } from '#web/ui/surface.tsx';
import styles from './compare-page.module.css';
import type { Comparison } from './compare-runs.ts';
import { CompareSide } from './compare-side.tsx';
import { CompareTable } from './compare-table.tsx';

interface ComparePageProps {
  readonly comparison: Comparison;
  readonly faceOf: FaceOf;
  readonly debriefHref: (runId: string) => string;
}

/** Two runs from the reply at which they part: in short, then each in full, side by side where there is room. */
export function ComparePage({ comparison, faceOf, debriefHref }: ComparePageProps) {
  const { shared, heard, mood, earlier, later } = comparison;
  const { scenario, header } = later.story;
  const { name } = scenario.customer;
  const variant = scenario.variants.find(({ id }) => id === header.variant);
  return (
    <Page title={app.titleOf(compare.title)} className={styles.page}>
      <header className={styles.header}>
        <p className={styles.kicker}>
          {debrief.kicker(scenario.title, variant?.title ?? header.variant)}
        </p>
        <PageHeading>{compare.heading(shared + 1)}</PageHeading>
        <p>{compare.lead(shared)}</p>
        <nav aria-label={compare.debriefs} className={styles.links}>
          <Link href={debriefHref(earlier.story.runId)}>{compare.debriefOf.earlier}</Link>
          <Link href={debriefHref(later.story.runId)}>{compare.debriefOf.later}</Link>
        </nav>
      </header>
      <Surface as="section" aria-labelledby="fork-point" className={styles.forkPoint}>
        <h2 id="fork-point">{compare.forkPoint}</h2>
        {heard.map((line, at) => (
          <SpokenLine
            key={line.id}
            line={line}
            name={name}
            faceOf={faceOf}
            isGoingOn={heard[at - 1]?.by === 'customer'}
          />
        ))}
        {mood !== null && (
          <p className={styles.mood}>{compare.forkMood(name, mood.anger, mood.trust)}</p>
        )}
      </Surface>
      <section aria-labelledby="glance" className={styles.glance}>
        <h2 id="glance">{compare.glance}</h2>
        <CompareTable earlier={earlier} later={later} />
      </section>
      <div className={styles.sides}>
        <CompareSide which="earlier" side={earlier} shared={shared} faceOf={faceOf} />
        <CompareSide which="later" side={later} shared={shared} faceOf={faceOf} />
      </div>
    </Page>
  );
}
