import { use, useState } from 'react';
import { data } from '#web/messages/data.ts';
import { formatNumber } from '#web/messages/locale.ts';
import type { RunsKept } from '#web/runs/run-archive.ts';
import { Button } from '#web/ui/button.tsx';
import styles from './data-screen.module.css';

const texts = data.kept;

export interface KeptProps {
  readonly kept: RunsKept;
  /** When a backup was saved last, in milliseconds since 1970; null when none was. */
  readonly lastBackup: number | null;
  /** Whether the browser promised to clear nothing by itself; null where it makes no such promise. The same promise on every render. */
  readonly isPersisted: Promise<boolean | null>;
  /** Asks the browser for that promise. */
  readonly onPersist: () => Promise<boolean>;
}

/** How much there is, since when it is safe, and how safe it is. */
export function Kept({ kept, lastBackup, isPersisted, onPersist }: KeptProps) {
  const lastSaved = Math.max(...kept.runs.map(({ updatedAt }) => updatedAt));
  return (
    <section className={styles.part}>
      <h2>{texts.heading}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{texts.calls}</dt>
          <dd>{formatNumber(kept.runs.length)}</dd>
        </div>
        <div>
          <dt>{texts.lastSaved}</dt>
          <dd>{kept.runs.length === 0 ? texts.nothing : data.when(lastSaved)}</dd>
        </div>
        <div>
          <dt>{texts.lastBackup}</dt>
          <dd>{lastBackup === null ? texts.never : data.when(lastBackup)}</dd>
        </div>
      </dl>
      {kept.unreadable.length > 0 && <p>{texts.unreadable(kept.unreadable.length)}</p>}
      <Safety isPersisted={isPersisted} onPersist={onPersist} />
    </section>
  );
}

function Safety({ isPersisted, onPersist }: Pick<KeptProps, 'isPersisted' | 'onPersist'>) {
  const wasPersisted = use(isPersisted);
  const [answer, setAnswer] = useState<boolean | null>(null);
  if (wasPersisted === null) return null;
  if (wasPersisted || answer === true) return <p role="status">{texts.safe}</p>;
  return (
    <>
      <p role="status">{answer === null ? texts.unsafe : texts.refused}</p>
      {answer === null && (
        <div>
          <Button onClick={() => void onPersist().then(setAnswer, () => setAnswer(false))}>
            {texts.ask}
          </Button>
        </div>
      )}
    </>
  );
}
