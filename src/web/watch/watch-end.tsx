import { useId } from 'react';
import { watch } from '#web/messages/watch.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Meter } from '#web/ui/meter.tsx';
import { Surface } from '#web/ui/surface.tsx';
import type { FaceOf, JudgementParts, WatchLinks } from './parts.ts';
import styles from './watch-end.module.css';
import type { WatchedRun } from './watch-run.ts';

const texts = watch.end;

interface WatchEndProps {
  readonly watched: WatchedRun;
  readonly faceOf: FaceOf;
  readonly parts: JudgementParts;
  readonly links: Pick<WatchLinks, 'briefing' | 'play' | 'watch'>;
}

/** How a recorded run came out, what it scored, and the way to a call of one's own. */
export function WatchEnd({ watched, faceOf, parts, links }: WatchEndProps) {
  const headingId = useId();
  const nowId = useId();
  const { run, scenario, lastLines, ending, score, band } = watched;
  return (
    <article className={styles.end} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {texts.title}
      </h2>
      {lastLines.map((line) => (
        <parts.SpokenLine key={line.id} line={line} name={scenario.customer.name} faceOf={faceOf} />
      ))}
      <div className={styles.outcome}>
        <p>
          <Badge>{texts.kinds[ending.kind]}</Badge>
        </p>
        <h3>{ending.title}</h3>
        <p>{ending.text}</p>
      </div>
      <Surface className={styles.score}>
        <h3>{texts.score}</h3>
        <p className={styles.number}>{texts.of100(score)}</p>
        <Meter label={texts.score} valueText={texts.of100(score)} value={score} band={band} />
        {band !== null && <p className={styles.band}>{texts.band(band.low, band.high)}</p>}
        <p className={styles.aside}>{texts.bandMeaning}</p>
      </Surface>
      <section className={styles.now} aria-labelledby={nowId}>
        <h3 id={nowId}>{texts.now}</h3>
        <p>{texts.nowText[run.shows]}</p>
        <div className={styles.actions}>
          <ButtonLink tone="primary" href={links.play(scenario.id, run.variant)}>
            {texts.play}
          </ButtonLink>
          <ButtonLink href={links.watch(scenario.id, run.variant)}>{watch.others}</ButtonLink>
          <ButtonLink href={links.briefing(scenario.id)}>{watch.choose.back}</ButtonLink>
        </div>
      </section>
    </article>
  );
}
