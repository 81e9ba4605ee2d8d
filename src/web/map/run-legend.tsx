import { useId } from 'react';
import { Link } from 'wouter';
import { map as texts } from '#web/messages/map.ts';
import type { MapLinks } from './links.ts';
import styles from './run-legend.module.css';
import type { MapRun, ScenarioMap } from './scenario-map.ts';

interface RunLegendProps {
  readonly map: Pick<ScenarioMap, 'scenarioId' | 'runs' | 'undrawn'>;
  /** A run's id, or null for all of them. */
  readonly picked: string | null;
  readonly onPick: (runId: string | null) => void;
  readonly links: Pick<MapLinks, 'debrief' | 'resume'>;
}

/** The stored runs: what they were, and which of them is shown. */
export function RunLegend({ map, picked, onPick, links }: RunLegendProps) {
  const name = useId();
  const { runs, undrawn } = map;
  const radio = (runId: string | null) => (
    <input
      type="radio"
      name={name}
      className={styles.radio}
      checked={picked === runId}
      onChange={() => onPick(runId)}
    />
  );
  return (
    <fieldset className={styles.legend}>
      <legend className={styles.title}>{texts.runs.legend}</legend>
      {runs.length > 1 && (
        <label className={styles.run}>
          {radio(null)}
          <span className={styles.name}>{texts.runs.all}</span>
        </label>
      )}
      {runs.map((run) => (
        <div key={run.id} className={styles.row}>
          <label className={styles.run}>
            {runs.length > 1 && radio(run.id)}
            <span>
              <span className={styles.name}>{texts.runs.name(run.number)}</span>{' '}
              <span className={styles.about}>{tellRun(run)}</span>
            </span>
          </label>
          {run.isOver ? (
            <Link className={styles.link} href={links.debrief(run.id)}>
              {texts.runs.debrief(run.number)}
            </Link>
          ) : (
            <Link className={styles.link} href={links.resume(map.scenarioId, run.id)}>
              {texts.runs.resume(run.number)}
            </Link>
          )}
        </div>
      ))}
      {undrawn > 0 && <p className={styles.about}>{texts.runs.undrawn(undrawn)}</p>}
    </fieldset>
  );
}

function tellRun({ startedAt, mode, isFork, ...run }: MapRun): string {
  const about = texts.runs.about(startedAt, texts.runs.kind(mode, isFork));
  return `${about} · ${tellResult(run)}`;
}

function tellResult({ isOver, told, score }: Pick<MapRun, 'isOver' | 'told' | 'score'>): string {
  if (!isOver) return texts.runs.unfinished;
  if (told === 'nothing') return texts.runs.untold;
  return score === null ? texts.runs.noScore : texts.runs.score(score);
}
