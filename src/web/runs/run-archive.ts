import { openRunChannel } from './run-channel.ts';
import { RunDamagedError } from './run-errors.ts';
import { entriesOf, readRuns, type RunTransaction, writeRuns } from './run-transactions.ts';
import { connectToRuns, type NoteRow, type RunsDatabase } from './runs-database.ts';
import {
  eventRowOf,
  type EventRow,
  isRunRow,
  readLog,
  type RunRow,
  type StoredRun,
} from './stored-run.ts';

/** What a learner wrote beside a run: text by what it is about. */
export type Notes = Readonly<Record<string, string>>;

/** A run with everything that belongs to it alone. */
export interface ArchivedRun extends StoredRun {
  readonly notes: Notes;
}

/** Everything that this browser keeps of its runs. */
export interface RunsKept {
  /** By id. */
  readonly runs: readonly ArchivedRun[];
  /** Canonical JSON by hash, of each version that a run was made with. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** Ids of what cannot be read, and so cannot be copied either. */
  readonly unreadable: readonly string[];
}

/**
 * All runs at once, to be copied, merged or deleted. Each promise may reject with a storage error
 * (run-errors.ts), after which nothing was changed.
 */
export interface RunArchive {
  readonly read: () => Promise<RunsKept>;
  /** Puts runs and scenarios in the place of those of the same id or hash, in one transaction. */
  readonly put: (kept: Pick<RunsKept, 'runs' | 'scenarios'>) => Promise<void>;
  /** Deletes runs, and the versions of scenarios that no run needs any more. */
  readonly remove: (runIds: readonly string[]) => Promise<void>;
  /** Deletes every run, readable or not. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The runs of this browser, on a connection of its own. */
export function openRunArchive(): RunArchive {
  const { use, close } = connectToRuns();
  const channel = openRunChannel();
  const tell = (runIds: readonly string[]) => {
    for (const runId of runIds) channel?.tell({ runId, length: null });
  };
  return {
    read: async () => await use(readAll),
    put: async (kept) => {
      await use((database) => writeRuns(database, (tx) => putAll(tx, kept)));
      tell(kept.runs.map(({ id }) => id));
    },
    remove: async (runIds) => {
      await use((database) => writeRuns(database, (tx) => removeRuns(tx, runIds)));
      tell(runIds);
    },
    clear: async () => {
      await use((database) =>
        writeRuns(database, async (tx) => {
          await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
        }),
      );
    },
    close: async () => {
      channel?.close();
      await close();
    },
  };
}

async function putAll(
  tx: RunTransaction<'readwrite'>,
  { runs, scenarios }: Pick<RunsKept, 'runs' | 'scenarios'>,
): Promise<void> {
  const versions = Object.entries(scenarios).map(([hash, canonical]) =>
    tx.objectStore('scenarios').put({ hash, canonical }),
  );
  await Promise.all([...versions, ...runs.map((run) => putRun(tx, run))]);
}

async function putRun(
  tx: RunTransaction<'readwrite'>,
  { log, notes, ...row }: ArchivedRun,
): Promise<void> {
  await tx.objectStore('events').delete(entriesOf(row.id));
  await Promise.all([
    tx.objectStore('runs').put(row),
    ...log.map((entry, seq) => tx.objectStore('events').put(eventRowOf(row.id, seq, entry))),
    ...Object.entries(notes).map(([about, text]) =>
      tx.objectStore('notes').put({ runId: row.id, about, text }),
    ),
  ]);
}

async function removeRuns(
  tx: RunTransaction<'readwrite'>,
  runIds: readonly string[],
): Promise<void> {
  await Promise.all(
    runIds.flatMap((id) => [
      tx.objectStore('runs').delete(id),
      tx.objectStore('events').delete(entriesOf(id)),
      tx.objectStore('notes').delete(entriesOf(id)),
    ]),
  );
  const left: readonly unknown[] = await tx.objectStore('runs').getAll();
  const needed = new Set(left.filter(isRunRow).map(({ header }) => header.scenarioHash));
  const hashes = await tx.objectStore('scenarios').getAllKeys();
  const unneeded = hashes.filter((hash) => !needed.has(hash));
  await Promise.all(unneeded.map((hash) => tx.objectStore('scenarios').delete(hash)));
}

async function readAll(database: RunsDatabase): Promise<RunsKept> {
  const tx = readRuns(database);
  const [rows, events, notes, scenarios] = await Promise.all([
    tx.objectStore('runs').getAll(),
    tx.objectStore('events').getAll(),
    tx.objectStore('notes').getAll(),
    tx.objectStore('scenarios').getAll(),
  ]);
  const unreadable: string[] = [];
  const runs = rows.flatMap((row) => {
    const run = readArchived(row, events, notes);
    if (run === null) unreadable.push(row.id);
    return run ?? [];
  });
  return {
    runs,
    scenarios: Object.fromEntries(scenarios.map(({ hash, canonical }) => [hash, canonical])),
    unreadable,
  };
}

/** Null for what is no run. */
function readArchived(
  row: RunRow,
  events: readonly EventRow[],
  notes: readonly NoteRow[],
): ArchivedRun | null {
  if (!isRunRow(row)) return null;
  const isOfRun = ({ runId }: { readonly runId: string }) => runId === row.id;
  try {
    const beside = notes.filter(isOfRun).map(({ about, text }) => [about, text]);
    return {
      ...row,
      log: readLog(events.filter(isOfRun), row.id),
      notes: Object.fromEntries(beside),
    };
  } catch (error) {
    if (error instanceof RunDamagedError) return null;
    throw error;
  }
}
