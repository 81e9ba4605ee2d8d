import type { ArchivedRun, RunsKept } from '#web/runs/run-archive.ts';
import type { BackupFile } from './backup-file.ts';

type Settings = NonNullable<BackupFile['settings']>;

/** Everything that this browser keeps, as one file. */
export function makeBackup(kept: RunsKept, settings: Settings, madeAt: number): BackupFile {
  return { ...fileOf(kept.runs, kept.scenarios, madeAt), settings };
}

/**
 * A single call for somebody else to open and replay: what was typed and the own reaction stay here
 * unless they are wanted.
 */
export function makeRunFile(
  run: ArchivedRun,
  { scenarios }: Pick<RunsKept, 'scenarios'>,
  { withNotes, madeAt }: { readonly withNotes: boolean; readonly madeAt: number },
): BackupFile {
  const hash = run.header.scenarioHash;
  const version = Object.fromEntries(Object.entries(scenarios).filter(([key]) => key === hash));
  return fileOf([withNotes ? run : { ...run, notes: {} }], version, madeAt);
}

function fileOf(
  runs: readonly ArchivedRun[],
  scenarios: Readonly<Record<string, string>>,
  madeAt: number,
): BackupFile {
  return {
    format: 'even-keel.runs',
    version: 1,
    madeAt,
    runs: runs.map(({ log, notes, ...run }) => ({
      ...run,
      log: log.map(([kind, index, dtMs]) => [kind, index, dtMs]),
      notes: { ...notes },
    })),
    scenarios: { ...scenarios },
    settings: null,
  };
}

/** The name that a file is offered under. */
export function fileNameOf(madeAt: number, what: string): string {
  const day = new Date(madeAt);
  const date = [day.getFullYear(), twoDigits(day.getMonth() + 1), twoDigits(day.getDate())];
  return `even-keel-${what}-${date.join('-')}.json`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
