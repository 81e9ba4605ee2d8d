import { use } from 'react';
import { library } from '#web/messages/library.ts';
import { Meter } from '#web/ui/meter.tsx';
import styles from './results.module.css';
import type { BandedScore, EarlierRuns, NotScored } from './scenario-results.ts';

interface ResultsProps extends Pick<EarlierRuns, 'scores'> {
  readonly scenarioId: string;
}

/** Best and last score of a scenario; nothing before the first run. */
export function Results({ scenarioId, scores }: ResultsProps) {
  const found = use(scores).get(scenarioId);
  if (!found) return null;
  return (
    <dl className={styles.results}>
      {found.best && <Result label={library.best} result={found.best} />}
      <Result label={library.last} result={found.last} />
    </dl>
  );
}

interface ResultProps {
  readonly label: string;
  readonly result: BandedScore | NotScored;
}

function Result({ label, result }: ResultProps) {
  if ('notScored' in result) {
    return (
      <div className={styles.result}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.reading}>
          {library.notScored}
          <span className={styles.band}>{result.notScored}</span>
        </dd>
      </div>
    );
  }
  const { score, band } = result;
  return (
    <div className={styles.result}>
      <dt className={styles.label}>{label}</dt>
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
