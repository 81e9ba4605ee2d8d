import { Link } from 'wouter';
import { progress } from '#web/messages/progress.ts';
import { Meter } from '#web/ui/meter.tsx';
import styles from './call-result.module.css';
import type { ToldRun, Verdict } from './told-run.ts';

const texts = progress.scenarios;

interface CallResultProps {
  readonly label: string;
  readonly run: ToldRun;
  readonly href: string;
}

/** The result of one call with its band; where there is none, why. */
export function CallResult({ label, run, href }: CallResultProps) {
  return (
    <div className={styles.result}>
      <dt>
        <Link
          href={href}
          className={styles.label}
          aria-label={texts.debriefOf(label, run.scenario)}
        >
          {label}
        </Link>
      </dt>
      <dd className={styles.reading}>
        <Reading label={label} verdict={run.verdict} />
        <span className={styles.aside}>{texts.on(run.finishedAt, run.variant)}</span>
      </dd>
    </div>
  );
}

function Reading({ label, verdict }: { readonly label: string; readonly verdict: Verdict }) {
  switch (verdict.type) {
    case 'unseen':
      return <span className={styles.aside}>{texts.unseen}</span>;
    case 'notScored':
      return (
        <>
          <span>{texts.notScored}</span>
          <span className={styles.aside}>{texts.why[verdict.why]}</span>
        </>
      );
    case 'judged': {
      const { score, band } = verdict;
      return (
        <>
          <span className={styles.score}>{texts.score(score)}</span>
          <Meter
            label={label}
            value={score}
            band={band}
            valueText={band ? texts.scoreText(score, band.low, band.high) : texts.score(score)}
          />
          {band && <span className={styles.aside}>{texts.band(band.low, band.high)}</span>}
        </>
      );
    }
  }
}
