import { use, useState } from 'react';
import { Link } from 'wouter';
import { data } from '#web/messages/data.ts';
import { modes } from '#web/messages/modes.ts';
import type { ArchivedRun } from '#web/runs/run-archive.ts';
import type { RunRow } from '#web/runs/stored-run.ts';
import { Button } from '#web/ui/button.tsx';
import styles from './data-screen.module.css';

const texts = data.list;

/** What a call is called, and where it is looked at or played on. */
export interface CallNames {
  /** The same promise on every render. */
  readonly loading: Promise<(row: RunRow) => string>;
  readonly hrefOf: (row: RunRow) => string;
}

interface CallListProps {
  readonly runs: readonly ArchivedRun[];
  readonly names: CallNames;
  readonly onSave: (runId: string, withNotes: boolean) => void;
  readonly onRemove: (runId: string, name: string) => void;
}

/** Every call of this browser, the latest first, to be handed on or deleted one by one. */
export function CallList({ runs, names, onSave, onRemove }: CallListProps) {
  const nameOf = use(names.loading);
  const [withNotes, setWithNotes] = useState(false);
  const latest = runs.toSorted((a, b) => b.updatedAt - a.updatedAt);
  return (
    <section className={styles.part}>
      <h2>{texts.heading}</h2>
      {runs.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => setWithNotes(event.target.checked)}
            />
            {texts.withNotes}
          </label>
          <ul className={styles.calls}>
            {latest.map((run) => {
              const name = nameOf(run);
              const full = `${name}, ${data.when(run.updatedAt)}`;
              return (
                <li key={run.id} className={styles.call}>
                  <div>
                    <Link href={names.hrefOf(run)}>{name}</Link>
                    <p className={styles.aside}>
                      {[
                        modes.labels[run.header.mode],
                        run.header.origin !== null && texts.fork,
                        run.finishedAt === null ? texts.unfinished : texts.finished,
                        data.when(run.updatedAt),
                      ]
                        .filter((word) => word !== false)
                        .join(' · ')}
                    </p>
                  </div>
                  <div className={styles.actions}>
                    <Button
                      tone="quiet"
                      aria-label={texts.saveOf(full)}
                      onClick={() => onSave(run.id, withNotes)}
                    >
                      {texts.save}
                    </Button>
                    <Button
                      tone="quiet"
                      aria-label={texts.removeOf(full)}
                      onClick={() => onRemove(run.id, full)}
                    >
                      {texts.remove}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
