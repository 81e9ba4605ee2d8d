import type { LogEntry, RunHeader } from '#engine/run.ts';
import type { RunChannel, RunNews } from './run-channel.ts';
import { RunDamagedError } from './run-errors.ts';
import { type IdSource, newRunId } from './run-id.ts';
import {
  addEntries,
  readRun,
  readRuns,
  type RunTransaction,
  writeRuns,
} from './run-transactions.ts';
import { connectToRuns } from './runs-database.ts';
import { isRunRow, readRunRow, type RunRow, type StoredRun } from './stored-run.ts';

/** What is stored when a run begins. */
export interface NewRun {
  /** Made by `newRunId`; starting the same run again after a failure doubles nothing. */
  readonly id: string;
  readonly header: RunHeader;
  readonly scenarioId: string;
  /** The canonical JSON of exactly that version of the scenario; kept so that the run stays replayable. */
  readonly canonical: string;
}

/** All runs of this browser, latest first, and the ids of rows that are no runs. */
export interface RunList {
  readonly runs: readonly RunRow[];
  readonly unreadable: readonly string[];
}

/**
 * The runs of this browser. Every promise that writes settles only when the write is durable.
 * Each may reject with a storage error (run-errors.ts), after which nothing was saved.
 */
export interface RunStore {
  /** Stores a run, its scenario's version and its first entries in one transaction. */
  readonly start: (run: NewRun, entries: readonly LogEntry[]) => Promise<void>;
  /**
   * Adds entries if the log has exactly `seq` entries so far; else rejects with a RunMovedOnError.
   * Entries that stand there already, to the millisecond, count as added (a retry after silence).
   */
  readonly append: (runId: string, seq: number, entries: readonly LogEntry[]) => Promise<void>;
  /** Notes when a run reached its final state; keeps the first time it is told. */
  readonly finish: (runId: string) => Promise<void>;
  /** The run with its log; null when this browser has none by that id. Rejects with a RunDamagedError. */
  readonly load: (runId: string) => Promise<StoredRun | null>;
  readonly list: () => Promise<RunList>;
  /**
   * Copies the first `index` entries into a new run whose origin is this one, and tells its id.
   *
   * @param notes What was written beside the run and goes along, by what it is about.
   */
  readonly fork: (runId: string, index: number, notes?: readonly string[]) => Promise<string>;
  /** The canonical JSON of a scenario's version; null when no run of this browser used it. */
  readonly findScenario: (hash: string) => Promise<string | null>;
  readonly saveNote: (runId: string, about: string, text: string) => Promise<void>;
  /** What was written beside a run: text by what it is about. */
  readonly loadNotes: (runId: string) => Promise<ReadonlyMap<string, string>>;
  /** Hears of runs that grew, and of notes that were written, in other tabs, until the returned function is called. */
  readonly watch: (listener: (news: RunNews) => void) => () => void;
  readonly close: () => Promise<void>;
}

interface RunStoreDeps extends IdSource {
  readonly channel: RunChannel | null;
}

/** The runs of this browser, in its IndexedDB; opened at first use. */
export function createRunStore({ channel, ...ids }: RunStoreDeps): RunStore {
  const { use, close } = connectToRuns();
  const listeners = new Set<(news: RunNews) => void>();
  channel?.listen((news) => {
    for (const listener of listeners) listener(news);
  });

  return {
    start: async ({ id, header, scenarioId, canonical }, entries) => {
      const now = ids.now();
      const row = { id, header, scenarioId, createdAt: now, updatedAt: now, finishedAt: null };
      await use((database) =>
        writeRuns(database, async (tx) => {
          await addEntries(tx, { id, row }, { seq: 0, entries });
          await tx.objectStore('scenarios').put({ hash: header.scenarioHash, canonical });
        }),
      );
    },

    append: async (runId, seq, entries) => {
      const length = await use((database) =>
        writeRuns(database, async (tx) => {
          const row = findRow(tx, runId).then((found) => ({ ...found, updatedAt: ids.now() }));
          return await addEntries(tx, { id: runId, row }, { seq, entries });
        }),
      );
      channel?.tell({ runId, length });
    },

    finish: async (runId) => {
      await use((database) =>
        writeRuns(database, async (tx) => {
          const row = await findRow(tx, runId);
          if (row.finishedAt !== null) return;
          await tx.objectStore('runs').put({ ...row, finishedAt: ids.now() });
        }),
      );
    },

    load: async (runId) => await use(async (database) => await readRun(readRuns(database), runId)),

    list: async () => await use(async (database) => sortRows(await database.getAll('runs'))),

    fork: async (runId, index, notes = []) =>
      await use((database) =>
        writeRuns(database, async (tx) => {
          const origin = await readRun(tx, runId);
          if (origin === null) throw new RunDamagedError(runId, 'this browser has no such run');
          const id = newRunId(ids);
          const now = ids.now();
          const header = { ...origin.header, origin: { runId, index } };
          const row = { ...rowOf(origin), id, header, createdAt: now, updatedAt: now };
          const entries = origin.log.slice(0, index);
          await addEntries(tx, { id, row: { ...row, finishedAt: null } }, { seq: 0, entries });
          await copyNotes(tx, { from: runId, to: id, notes });
          return id;
        }),
      ),

    findScenario: async (hash) =>
      await use(async (database) => (await database.get('scenarios', hash))?.canonical ?? null),

    saveNote: async (runId, about, text) => {
      await use((database) => database.put('notes', { runId, about, text }));
      channel?.tell({ runId, length: null });
    },

    loadNotes: async (runId) => {
      const range = IDBKeyRange.bound([runId], [runId, []]);
      const rows = await use((database) => database.getAll('notes', range));
      return new Map(rows.map(({ about, text }) => [about, text]));
    },

    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close: async () => {
      channel?.close();
      await close();
    },
  };
}

async function copyNotes(
  tx: RunTransaction<'readwrite'>,
  {
    from,
    to,
    notes,
  }: { readonly from: string; readonly to: string; readonly notes: readonly string[] },
): Promise<void> {
  const store = tx.objectStore('notes');
  await Promise.all(
    notes.map(async (about) => {
      const row = await store.get([from, about]);
      if (row !== undefined) await store.put({ ...row, runId: to });
    }),
  );
}

async function findRow(tx: RunTransaction<'readwrite'>, runId: string): Promise<RunRow> {
  const row = await tx.objectStore('runs').get(runId);
  if (row === undefined) throw new RunDamagedError(runId, 'this browser has no such run');
  return readRunRow(row, runId);
}

function rowOf({ log: _log, ...row }: StoredRun): RunRow {
  return row;
}

function sortRows(rows: readonly RunRow[]): RunList {
  const runs: RunRow[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    if (isRunRow(row)) runs.push(row);
    else unreadable.push(String((row as { id?: unknown }).id));
  }
  // The id settles ties: it sorts by the time it was made.
  runs.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
  return { runs, unreadable };
}
