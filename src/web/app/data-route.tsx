import { useState, useTransition } from 'react';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import type { BackupFile } from '#web/data/backup-file.ts';
import { checkBeside } from '#web/data/check-beside.ts';
import { findPlayable } from '#web/data/check-versions.ts';
import { DataScreen } from '#web/data/data-screen.tsx';
import { download } from '#web/data/download.ts';
import { fileNameOf, makeBackup, makeRunFile } from '#web/data/make-backup.ts';
import { planImport } from '#web/data/plan-import.ts';
import { readBackup } from '#web/data/read-backup.ts';
import { openRunArchive, type RunArchive, type RunsKept } from '#web/runs/run-archive.ts';
import { isStorageError } from '#web/runs/run-errors.ts';
import type { RunRow } from '#web/runs/stored-run.ts';
import { links } from './links.ts';
import { readLastBackup, saveLastBackup } from './last-backup.ts';
import { askToLast, findLasting } from './lasting-storage.ts';
import { readPreferences, untouched } from './preferences.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

type DataRouteProps = Pick<RoutesProps, 'wiring' | 'steps' | 'preferences' | 'onPreferencesChange'>;

/** `/data`: everything that this browser keeps. */
export function DataRoute({ wiring, steps, ...props }: DataRouteProps) {
  const [archive] = useState(openRunArchive);
  const [loading, setLoading] = useState(() => read(archive));
  const [, startTransition] = useTransition();
  const reload = () => startTransition(() => setLoading(read(archive)));
  const [isPersisted] = useState(findLasting);
  const [lastBackup, setLastBackup] = useState(readLastBackup);
  const [names] = useState(() => wiring.loadCards().then(namesFrom));
  const { now } = wiring.ids;

  const noteBackup = (madeAt: number | null) => {
    saveLastBackup(madeAt);
    setLastBackup(madeAt);
  };

  return (
    <Screen steps={steps}>
      <DataScreen
        loading={loading}
        onRetry={reload}
        lastBackup={lastBackup}
        isPersisted={isPersisted}
        onPersist={askToLast}
        names={{
          loading: names,
          hrefOf: ({ id, scenarioId, finishedAt }) =>
            finishedAt === null ? links.resume(scenarioId, id) : links.debrief(id),
        }}
        actions={{
          backUp: (kept) => {
            const madeAt = now();
            save(makeBackup(kept, { ...props.preferences }, madeAt), 'backup');
            noteBackup(madeAt);
          },
          saveCall: (kept, runId, withNotes) => {
            const run = kept.runs.find(({ id }) => id === runId);
            if (run === undefined) throw new Error(`The call ${runId} is not among those shown.`);
            save(makeRunFile(run, kept, { withNotes, madeAt: now() }), 'call');
          },
          remove: async (runId) => {
            await archive.remove([runId]);
            reload();
          },
          clear: async () => {
            await archive.clear();
            props.onPreferencesChange(untouched);
            noteBackup(null);
            reload();
          },
        }}
        onPlan={async (file, kept) => {
          const result = await readBackup(file);
          if (result.type !== 'read') return result;
          const { backup } = result;
          const playable = await findPlayable(
            backup.scenarios,
            {
              kept: Object.keys(kept.scenarios),
              built: wiring.scenarios.map(({ hash }) => hash),
            },
            checkBeside,
          );
          return { backup, plan: planImport(kept, backup, playable) };
        }}
        onTake={async ({ plan, backup }, withSettings) => {
          await archive.put(plan.put);
          if (withSettings) {
            const text = JSON.stringify(backup.settings);
            props.onPreferencesChange(readPreferences({ getItem: () => text }));
          }
          reload();
        }}
      />
    </Screen>
  );
}

function save(file: BackupFile, what: string): void {
  download(fileNameOf(file.madeAt, what), JSON.stringify(file));
}

/** Null where the browser refuses. */
async function read(archive: RunArchive): Promise<RunsKept | null> {
  try {
    return await archive.read();
  } catch (error) {
    if (isStorageError(error)) return null;
    throw error;
  }
}

function namesFrom(cards: readonly ScenarioCard[]): (row: RunRow) => string {
  return ({ scenarioId, header }) => {
    const card = cards.find(({ id }) => id === scenarioId);
    const variant = card?.variants.find(({ id }) => id === header.variant);
    return [card?.title ?? scenarioId, variant?.title ?? header.variant].join(': ');
  };
}
