import type { IDBPTransaction } from 'idb';
import type { LogEntry } from '#engine/run.ts';
import { RunMovedOnError } from './run-errors.ts';
import type { RunsDatabase, RunsSchema } from './runs-database.ts';
import { eventRowOf, readLog, readRunRow, type RunRow, type StoredRun } from './stored-run.ts';

const stores = ['scenarios', 'runs', 'events', 'notes'] as const;

/** A transaction over everything that makes up a run, and what was written beside it. */
export type RunTransaction<M extends IDBTransactionMode> = IDBPTransaction<
  RunsSchema,
  typeof stores,
  M
>;

/**
 * Does `work` in one transaction that is on the disk when the promise resolves. Nothing of it is
 * kept when the promise rejects, provided that `work` checks before it writes.
 */
export async function writeRuns<T>(
  database: RunsDatabase,
  work: (tx: RunTransaction<'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const workAndCommit = async () => {
    const result = await work(tx);
    // The disk need not wait until each request has been answered here.
    tx.commit();
    return result;
  };
  const [worked, done] = await Promise.allSettled([workAndCommit(), tx.done]);
  // The transaction knows the cause; a request that it took down with it knows only that it ended.
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

/** A transaction that only looks. */
export function readRuns(database: RunsDatabase): RunTransaction<'readonly'> {
  return database.transaction(stores, 'readonly');
}

/** The run with its log as one transaction sees it, or null. */
export async function readRun(
  tx: RunTransaction<IDBTransactionMode>,
  runId: string,
): Promise<StoredRun | null> {
  const [row, events] = await Promise.all([
    tx.objectStore('runs').get(runId),
    tx.objectStore('events').getAll(entriesOf(runId)),
  ]);
  if (row === undefined) return null;
  return { ...readRunRow(row, runId), log: readLog(events, runId) };
}

/**
 * Adds entries behind the `seq` that are there, or rejects with a RunMovedOnError and writes nothing.
 * Counting and adding in one transaction is what keeps two tabs from forking a log. The writes are
 * only sent: they are on the disk when the transaction is.
 *
 * @param row The run as it will be; may still be being read, beside the counting.
 * @returns How many entries the log now has.
 */
export async function addEntries(
  tx: RunTransaction<'readwrite'>,
  { id, row }: { readonly id: string; readonly row: RunRow | Promise<RunRow> },
  { seq, entries }: { readonly seq: number; readonly entries: readonly LogEntry[] },
): Promise<number> {
  const events = tx.objectStore('events');
  const [written, length] = await Promise.all([row, events.count(entriesOf(id))]);
  if (length !== seq) {
    if (await standAlready(tx, id, { seq, entries, length })) return length;
    throw new RunMovedOnError(id, seq, length);
  }
  const requests = [
    tx.objectStore('runs').put(written),
    ...entries.map((entry, place) => events.add(eventRowOf(id, seq + place, entry))),
  ];
  Promise.all(requests).catch(() => {
    // The transaction fails with its request, and tells the cause.
  });
  return seq + entries.length;
}

/** The write went through although its answer never came, and the learner tried once more. */
async function standAlready(
  tx: RunTransaction<'readwrite'>,
  runId: string,
  { seq, entries, length }: { seq: number; entries: readonly LogEntry[]; length: number },
): Promise<boolean> {
  if (entries.length === 0 || length !== seq + entries.length) return false;
  const last = await tx
    .objectStore('events')
    .getAll(IDBKeyRange.bound([runId, seq], [runId, length]));
  const wanted = entries.map((entry, place) => eventRowOf(runId, seq + place, entry));
  return wanted.every(
    (row, place) =>
      row.seq === last[place]?.seq &&
      row.kind === last[place].kind &&
      row.index === last[place].index &&
      row.dtMs === last[place].dtMs,
  );
}

/** All entries of one run, or all its notes; an array sorts behind every number and text. */
export function entriesOf(runId: string): IDBKeyRange {
  return IDBKeyRange.bound([runId], [runId, []]);
}
