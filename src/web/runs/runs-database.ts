import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { nameStorageFailure, StorageBlockedError, StorageUnavailableError } from './run-errors.ts';
import type { EventRow, RunRow } from './stored-run.ts';

const databaseName = 'even-keel';

const databaseVersion = 1;

/** What a learner wrote beside a run; never hashed, sent or scored. */
export interface NoteRow {
  readonly runId: string;
  /** What it is about: "notepad", "reaction", "words/12" (own words at log place 12). */
  readonly about: string;
  readonly text: string;
}

/** The stores of `even-keel`, version 1. */
export interface RunsSchema extends DBSchema {
  scenarios: { key: string; value: { readonly hash: string; readonly canonical: string } };
  runs: { key: string; value: RunRow };
  events: { key: [runId: string, seq: number]; value: EventRow };
  notes: { key: [runId: string, about: string]; value: NoteRow };
}

export type RunsDatabase = IDBPDatabase<RunsSchema>;

interface RunsConnection {
  /** Runs one piece of work on an open database; its failures come out as errors of run-errors.ts. */
  readonly use: <T>(work: (database: RunsDatabase) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * A connection that opens at its first use and again after it was lost. It gives way to another tab
 * that brings a newer version, so that no tab can lock the others out.
 */
export function connectToRuns(): RunsConnection {
  let opening: Promise<RunsDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openRuns(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  return {
    use: async (work) => {
      try {
        return await work(await open());
      } catch (error) {
        throw nameStorageFailure(error);
      }
    },
    close: async () => {
      const database = await opening?.catch(() => null);
      forget();
      database?.close();
    },
  };
}

async function openRuns(onLost: () => void): Promise<RunsDatabase> {
  if (typeof indexedDB === 'undefined') {
    throw new StorageUnavailableError(new Error('This browser has no IndexedDB.'));
  }
  let refuse: (error: StorageBlockedError) => void;
  const refused = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  const opening = openDB<RunsSchema>(databaseName, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('scenarios', { keyPath: 'hash' });
      database.createObjectStore('runs', { keyPath: 'id' });
      database.createObjectStore('events', { keyPath: ['runId', 'seq'] });
      database.createObjectStore('notes', { keyPath: ['runId', 'about'] });
    },
    blocked: () => refuse(new StorageBlockedError()),
    blocking: (_current, _wanted, event) => {
      onLost();
      (event.target as IDBDatabase).close();
    },
    terminated: onLost,
  });
  try {
    return await Promise.race([opening, refused]);
  } catch (error) {
    // Once the other tab lets go this one opens after all; the learner was told to retry, which opens anew.
    void opening.then(
      (database) => database.close(),
      () => null,
    );
    throw error;
  }
}
