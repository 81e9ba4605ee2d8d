import { use } from 'react';
import { Link } from 'wouter';
import { library } from '#web/messages/library.ts';
import { Meter } from '#web/ui/meter.tsx';
import styles from './results.module.css';
import type { BandedScore, EarlierRuns, NotScored } from './scenario-results.ts';

interface ResultsProps extends Pick<EarlierRuns, 'scores'> {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly debriefHref: (runId: string) => string;
}

/** Best and last score of a scenario, each with its debrief; nothing before the first run. */
export function Results({ scenario, scores, debriefHref }: ResultsProps) {
  const found = use(scores).get(scenario.id);
  if (!found) return null;
  const { best, last } = found;
  const { title } = scenario;
  return (
    <dl className={styles.results}>
      {best && (
        <Result
          label={library.best}
          linkLabel={library.bestOf(title)}
          href={debriefHref(best.runId)}
          result={best}
        />
      )}
      <Result
        label={library.last}
        linkLabel={library.lastOf(title)}
        href={debriefHref(last.runId)}
        result={last}
      />
    </dl>
  );
}

interface ResultProps {
  readonly label: string;
  readonly linkLabel: string;
  readonly href: string;
  readonly result: BandedScore | NotScored;
}

function Result({ label, linkLabel, href, result }: ResultProps) {
  const term = (
    <dt className={styles.label}>
      <Link href={href} className={styles.link} aria-label={linkLabel}>
        {label}
      </Link>
    </dt>
  );
  if ('notScored' in result) {
    return (
      <div className={styles.result}>
        {term}
        <dd className={styles.reading}>
          {library.notScored}
          <span className={styles.band}>{library.whyNotScored[result.notScored]}</span>
        </dd>
      </div>
    );
  }
  const { score, band } = result;
  return (
    <div className={styles.result}>
      {term}
      <dd className={styles.reading}>
        <span className={styles.score}>{library.score(score)}</span>
        <Meter
          label={label}
          value={score}
          band={band}
          valueText={band ? library.scoreText(score, band.low, band.high) : library.score(score)}
        />
        {band && <span className={styles.band}>{library.band(band.low, band.high)}</span>}
      </dd>
    </div>
  );
}
