import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RunNews } from '#web/runs/run-channel.ts';
import { RunMovedOnError } from '#web/runs/run-errors.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';
import { canonical, channelPair, fixedIds, header, newRun, reply } from './fake-run.ts';

const opened: RunStore[] = [];

function openStore(channel: Parameters<typeof createRunStore>[0]['channel'] = null): RunStore {
  const store = createRunStore({ ...fixedIds(), channel });
  opened.push(store);
  return store;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  vi.unstubAllGlobals();
});

it('keeps a run with its first entries', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  expect(await store.load('run-1')).toEqual({
    id: 'run-1',
    header,
    scenarioId: 'late',
    createdAt: 1_700_000_000_001,
    updatedAt: 1_700_000_000_001,
    finishedAt: null,
    log: [reply(2)],
  });
});

it('keeps the version of the scenario that a run was started with', async () => {
  const store = openStore();
  await store.start(newRun(), []);
  expect(await store.findScenario(header.scenarioHash)).toBe(canonical);
});

it('adds an entry behind those that are there', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await store.append('run-1', 1, [reply(0)]);
  expect((await store.load('run-1'))?.log).toEqual([reply(2), reply(0)]);
});

it('refuses an entry at a place that another tab has taken', async () => {
  const [here, there] = [openStore(), openStore()];
  await here.start(newRun(), [reply(2)]);
  await there.append('run-1', 1, [reply(0)]);
  await expect(here.append('run-1', 1, [reply(1)])).rejects.toEqual(
    new RunMovedOnError('run-1', 1, 2),
  );
});

it('refuses an entry that would leave a gap', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await expect(store.append('run-1', 2, [reply(1)])).rejects.toBeInstanceOf(RunMovedOnError);
});

it('leaves the log as it was when it refuses', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await store.append('run-1', 0, [reply(1)]).catch(() => null);
  expect((await store.load('run-1'))?.log).toEqual([reply(2)]);
});

it('takes the very same entry a second time as saved', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await store.append('run-1', 1, [reply(0, 812)]);
  await store.append('run-1', 1, [reply(0, 812)]);
  expect((await store.load('run-1'))?.log).toEqual([reply(2), reply(0, 812)]);
});

it('starts a run once when it is told twice', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await store.start(newRun(), [reply(2)]);
  expect((await store.load('run-1'))?.log).toEqual([reply(2)]);
});

it('refuses to start a run that has gone on already', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await expect(store.start(newRun(), [reply(1)])).rejects.toBeInstanceOf(RunMovedOnError);
});

it('keeps the first time a run was finished', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  await store.finish('run-1');
  await store.finish('run-1');
  expect((await store.load('run-1'))?.finishedAt).toBe(1_700_000_000_002);
});

it('lists the latest run first', async () => {
  const store = openStore();
  await store.start(newRun('run-1'), [reply(2)]);
  await store.start(newRun('run-2'), [reply(2)]);
  await store.append('run-1', 1, [reply(0)]);
  expect((await store.list()).runs.map(({ id }) => id)).toEqual(['run-1', 'run-2']);
});

it('knows no run by an id that it never gave', async () => {
  expect(await openStore().load('run-9')).toBeNull();
});

it('forks into a run that takes the first entries along', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2), reply(0), reply(1)]);
  const id = await store.fork('run-1', 2);
  const fork = await store.load(id);
  expect({ header: fork?.header, log: fork?.log }).toEqual({
    header: { ...header, origin: { runId: 'run-1', index: 2 } },
    log: [reply(2), reply(0)],
  });
});

it('leaves the origin of a fork untouched', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2), reply(0)]);
  const before = await store.load('run-1');
  const id = await store.fork('run-1', 1);
  await store.append(id, 1, [reply(1)]);
  expect(await store.load('run-1')).toEqual(before);
});

it('takes the named notes along into a fork, and no other', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2), reply(0)]);
  await store.saveNote('run-1', 'words/0', 'typed:Good morning');
  await store.saveNote('run-1', 'reaction', 'well');
  const id = await store.fork('run-1', 1, ['words/0', 'words/9']);
  expect(await store.loadNotes(id)).toEqual(new Map([['words/0', 'typed:Good morning']]));
});

it('keeps what was written beside a run', async () => {
  const store = openStore();
  await store.start(newRun(), []);
  await store.saveNote('run-1', 'notepad', 'Ring dispatch');
  await store.saveNote('run-1', 'notepad', 'Ring dispatch at two');
  await store.saveNote('run-2', 'notepad', 'Another run');
  expect(await store.loadNotes('run-1')).toEqual(new Map([['notepad', 'Ring dispatch at two']]));
});

it('tells the other tabs how far a run has come', async () => {
  const [mine, theirs] = channelPair();
  const [here, there] = [openStore(mine), openStore(theirs)];
  const heard: RunNews[] = [];
  there.watch((news) => heard.push(news));
  await here.start(newRun(), [reply(2)]);
  await here.append('run-1', 1, [reply(0)]);
  expect(heard).toEqual([{ runId: 'run-1', length: 2 }]);
});

it('tells the other tabs that something was written beside a run', async () => {
  const [mine, theirs] = channelPair();
  const [here, there] = [openStore(mine), openStore(theirs)];
  const heard: RunNews[] = [];
  there.watch((news) => heard.push(news));
  await here.saveNote('run-1', 'notepad', 'Ring dispatch');
  expect(heard).toEqual([{ runId: 'run-1', length: null }]);
});

it('stops telling who no longer watches', async () => {
  const [mine, theirs] = channelPair();
  const [here, there] = [openStore(mine), openStore(theirs)];
  const heard: RunNews[] = [];
  there.watch((news) => heard.push(news))();
  await here.start(newRun(), [reply(2)]);
  await here.append('run-1', 1, [reply(0)]);
  expect(heard).toEqual([]);
});

it('waits for the disk at every write', async () => {
  const store = openStore();
  await store.list();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.start(newRun(), [reply(2)]);
  await store.append('run-1', 1, [reply(0)]);
  expect(asked.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
    ['readwrite', { durability: 'strict' }],
    ['readwrite', { durability: 'strict' }],
  ]);
});

it('gives way to a tab that brings a newer version of the database', async () => {
  const store = openStore();
  await store.start(newRun(), [reply(2)]);
  const newer = await openDB('even-keel', 2);
  expect(newer.version).toBe(2);
  newer.close();
});
