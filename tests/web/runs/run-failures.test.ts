import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  isStorageError,
  RunDamagedError,
  StorageBlockedError,
  StorageFullError,
  StorageUnavailableError,
} from '#web/runs/run-errors.ts';
import { createRunStore } from '#web/runs/run-store.ts';
import { fixedIds, newRun, reply } from './fake-run.ts';

const openStore = () => createRunStore({ ...fixedIds(), channel: null });

/** Writes rows behind the store's back. */
async function spoil(storeName: string, row: unknown) {
  const database = await openDB('even-keel', 1);
  await database.put(storeName, row);
  database.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says that the browser keeps nothing where it has no database', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openStore().start(newRun(), [reply(1)])).rejects.toBeInstanceOf(
    StorageUnavailableError,
  );
});

it('says that the browser keeps nothing when the database does not open', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Not in this window.', 'SecurityError');
  });
  await expect(openStore().list()).rejects.toBeInstanceOf(StorageUnavailableError);
});

it('opens again when it is asked after a failure', async () => {
  const store = openStore();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('Not now.', 'UnknownError');
  });
  await store.start(newRun(), [reply(1)]).catch(() => null);
  await store.start(newRun(), [reply(1)]);
  expect((await store.load('run-1'))?.log).toEqual([reply(1)]);
});

it('says that the disk is full and keeps nothing of the entry', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(1)]);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  const refused = await store.append('run-1', 1, [reply(0)]).catch((error: unknown) => error);
  expect([refused instanceof StorageFullError, (await store.load('run-1'))?.log]).toEqual([
    true,
    [reply(1)],
  ]);
});

it('says that another tab holds a newer version', async () => {
  const newer = await openDB('even-keel', 2);
  await expect(openStore().list()).rejects.toBeInstanceOf(StorageBlockedError);
  newer.close();
});

it('does not wait for a tab that holds an older version', async () => {
  const older = await openDB('even-keel', 1);
  const factory = indexedDB;
  vi.stubGlobal('indexedDB', { open: (name: string) => factory.open(name, 2) });
  await expect(openStore().list()).rejects.toBeInstanceOf(StorageBlockedError);
  older.close();
});

it('refuses a run whose header is none', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(1)]);
  await spoil('runs', { id: 'run-1', header: { seed: 'seven' } });
  await expect(store.load('run-1')).rejects.toBeInstanceOf(RunDamagedError);
});

it('names the rows of the list that are no runs', async () => {
  const store = openStore();
  await store.start(newRun('run-1'), [reply(1)]);
  await store.start(newRun('run-2'), [reply(1)]);
  await spoil('runs', { id: 'run-2' });
  const { runs, unreadable } = await store.list();
  expect([runs.map(({ id }) => id), unreadable]).toEqual([['run-1'], ['run-2']]);
});

it('refuses a log with a gap', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(1)]);
  await spoil('events', { runId: 'run-1', seq: 2, kind: 0, index: 0, dtMs: 5 });
  await expect(store.load('run-1')).rejects.toThrow('entry 1 is missing');
});

it('refuses an entry of a kind that no version knows', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(1)]);
  await spoil('events', { runId: 'run-1', seq: 1, kind: 99, index: 0, dtMs: 5 });
  await expect(store.load('run-1')).rejects.toThrow('the kind of entry 1 is not what it should be');
});

it('offers a retry after a failure of the world only', () => {
  expect([
    isStorageError(new StorageFullError(null)),
    isStorageError(new RunDamagedError('run-1', 'its header')),
    isStorageError(new TypeError('ours')),
  ]).toEqual([true, false, false]);
});
