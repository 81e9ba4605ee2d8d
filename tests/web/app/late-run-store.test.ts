import { expect, it, vi } from 'vitest';
import { createLateRunStore } from '#web/app/late-run-store.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';
import type { RunNews } from '#web/runs/run-channel.ts';
import type { RunStore } from '#web/runs/run-store.ts';

/** A store that answers each call with its name and what it was given. */
function echoStore(): RunStore {
  const echo =
    (name: string) =>
    (...given: readonly unknown[]) =>
      Promise.resolve([name, ...given]);
  const names = [
    'start',
    'append',
    'finish',
    'load',
    'list',
    'fork',
    'findScenario',
    'saveNote',
    'loadNotes',
    'close',
  ];
  return Object.fromEntries(names.map((name) => [name, echo(name)])) as unknown as RunStore;
}

it('is fetched at once, and only once', async () => {
  const fetchStore = vi.fn<() => Promise<RunStore>>(() => Promise.resolve(echoStore()));
  const late = createLateRunStore(fetchStore);
  expect(fetchStore).toHaveBeenCalledTimes(1);
  await late.list();
  await late.load('r1');
  expect(fetchStore).toHaveBeenCalledTimes(1);
});

it('hands everything on as it was given', async () => {
  const late = createLateRunStore(() => Promise.resolve(echoStore()));
  const run = { id: 'r1' } as never;
  expect([
    await late.start(run, []),
    await late.append('r1', 2, []),
    await late.finish('r1'),
    await late.load('r1'),
    await late.list(),
    await late.fork('r1', 3),
    await late.findScenario('hash'),
    await late.saveNote('r1', 'notepad', 'text'),
    await late.loadNotes('r1'),
    await late.close(),
  ]).toEqual([
    ['start', run, []],
    ['append', 'r1', 2, []],
    ['finish', 'r1'],
    ['load', 'r1'],
    ['list'],
    ['fork', 'r1', 3],
    ['findScenario', 'hash'],
    ['saveNote', 'r1', 'notepad', 'text'],
    ['loadNotes', 'r1'],
    ['close'],
  ]);
});

it('says that nothing was saved when it cannot be fetched, and fetches again for another attempt', async () => {
  const fetchStore = vi
    .fn<() => Promise<RunStore>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(echoStore());
  const late = createLateRunStore(fetchStore);
  await expect(late.list()).rejects.toThrow(StorageUnavailableError);
  expect(await late.list()).toEqual(['list']);
});

it('hears of other tabs once it is there, and no longer than asked', async () => {
  const listeners = new Set<(news: RunNews) => void>();
  const store: RunStore = {
    ...echoStore(),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const late = createLateRunStore(() => Promise.resolve(store));
  const heard = vi.fn<(news: RunNews) => void>();
  const stop = late.watch(heard);
  late.watch(heard)();
  await late.list();
  expect([...listeners]).toEqual([heard]);
  stop();
  expect(listeners.size).toBe(0);
});
