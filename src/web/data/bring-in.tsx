import { useState } from 'react';
import { data } from '#web/messages/data.ts';
import { useRefusal } from '#web/runs/use-refusal.ts';
import type { RunsKept } from '#web/runs/run-archive.ts';
import { Button } from '#web/ui/button.tsx';
import { Surface } from '#web/ui/surface.tsx';
import type { BackupFile } from './backup-file.ts';
import styles from './data-screen.module.css';
import type { ImportPlan } from './plan-import.ts';
import type { ReadBackup } from './read-backup.ts';

const texts = data.bring;

/** A file that was read, with what taking it in would do. */
export interface Planned {
  readonly plan: ImportPlan;
  readonly backup: BackupFile;
}

type Refused = Exclude<ReadBackup, { readonly type: 'read' }>;

type Stage =
  | { readonly type: 'idle' }
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly refused: Refused }
  | { readonly type: 'planned'; readonly name: string; readonly planned: Planned };

export interface BringInProps {
  readonly kept: RunsKept;
  /** Reads and checks a file; changes nothing. */
  readonly onPlan: (file: File, kept: RunsKept) => Promise<Planned | Refused>;
  readonly onTake: (planned: Planned, withSettings: boolean) => Promise<void>;
  /** @param count Calls that were brought in or added to. */
  readonly onTaken: (count: number) => void;
}

/** A file from outside: what is in it, what it would change, and only then the change. */
export function BringIn({ kept, onPlan, onTake, onTaken }: BringInProps) {
  const [stage, setStage] = useState<Stage>({ type: 'idle' });
  const whenRefused = useRefusal();
  const read = async (file: File) => {
    setStage({ type: 'reading' });
    const planned = await onPlan(file, kept);
    setStage(
      'type' in planned
        ? { type: 'refused', refused: planned }
        : { type: 'planned', name: file.name, planned },
    );
  };
  return (
    <section className={styles.part}>
      <h2>{texts.heading}</h2>
      <p>{texts.lead}</p>
      <label className={styles.file}>
        <span>{texts.choose}</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file again is a choice, too.
            currentTarget.value = '';
            if (file !== undefined) {
              const refused = { type: 'unreadable' } as const;
              read(file).catch(whenRefused(() => setStage({ type: 'refused', refused })));
            }
          }}
        />
      </label>
      <p role="status">{stage.type === 'reading' && texts.reading}</p>
      <p role="alert">{stage.type === 'refused' && problemOf(stage.refused)}</p>
      {stage.type === 'planned' && (
        <Preview
          {...stage}
          onLeave={() => setStage({ type: 'idle' })}
          onTake={async (withSettings) => {
            await onTake(stage.planned, withSettings);
            const { added, extended, doubled } = stage.planned.plan;
            setStage({ type: 'idle' });
            onTaken(added + extended + doubled);
          }}
        />
      )}
    </section>
  );
}

function problemOf(refused: Refused): string {
  return refused.type === 'damaged' ? texts.damaged(refused.at) : texts.problems[refused.type];
}

interface PreviewProps {
  readonly name: string;
  readonly planned: Planned;
  readonly onTake: (withSettings: boolean) => Promise<void>;
  readonly onLeave: () => void;
}

function Preview({ name, planned: { plan, backup }, onTake, onLeave }: PreviewProps) {
  const [withSettings, setWithSettings] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const whenRefused = useRefusal();
  const kinds = ['added', 'extended', 'doubled', 'known', 'unplayable'] as const;
  const found = kinds.filter((kind) => plan[kind] > 0);
  const isNew = plan.put.runs.length > 0;
  return (
    <Surface tone="sunken" className={styles.part}>
      <h3>{texts.preview(name)}</h3>
      <p className={styles.aside}>{texts.madeAt(backup.madeAt)}</p>
      <ul className={styles.found}>
        {found.map((kind) => (
          <li key={kind}>{texts[kind](plan[kind])}</li>
        ))}
      </ul>
      {!isNew && <p>{texts.nothing}</p>}
      {backup.settings !== null && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.target.checked)}
          />
          {texts.settings}
        </label>
      )}
      <p role="alert">{hasFailed && data.failed}</p>
      <div className={styles.actions}>
        {(isNew || withSettings) && (
          <Button
            tone="primary"
            onClick={() => {
              onTake(withSettings).catch(whenRefused(() => setHasFailed(true)));
            }}
          >
            {texts.take}
          </Button>
        )}
        <Button onClick={onLeave}>{texts.leave}</Button>
      </div>
    </Surface>
  );
}
