import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { LogEntry } from '#engine/run.ts';
import { RunMovedOnError } from '#web/runs/run-errors.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';
import { fixedIds, newRun, reply } from './fake-run.ts';

const wishes = fc.array(fc.tuple(fc.nat(3), fc.nat(5000)), { maxLength: 8 });

/** What the tabs were told is saved, by place in the log. */
type Accepted = (LogEntry | undefined)[];

interface Tab {
  readonly store: RunStore;
  readonly scheduler: fc.Scheduler;
  readonly accepted: Accepted;
}

/** Sends replies behind what the tab last saw; after a refusal it looks again, as the screen does. */
async function play(tab: Tab, seen: number, entries: readonly LogEntry[]): Promise<void> {
  const [entry, ...rest] = entries;
  if (entry === undefined) return;
  await tab.scheduler.schedule(Promise.resolve(), 'send');
  await play(tab, await send(tab, seen, entry), rest);
}

async function send({ store, accepted }: Tab, seen: number, entry: LogEntry): Promise<number> {
  try {
    await store.append('run-1', seen, [entry]);
    accepted[seen] ??= entry;
    return seen + 1;
  } catch (error) {
    if (!(error instanceof RunMovedOnError)) throw error;
    return (await store.load('run-1'))?.log.length ?? 0;
  }
}

it('keeps one log of exactly the accepted entries, whatever two tabs do at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), wishes, wishes, async (scheduler, ...tabs) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const stores = tabs.map(() => createRunStore({ ...fixedIds(), channel: null }));
      const accepted: Accepted = [];
      await stores[0]?.start(newRun(), []);
      const plays = stores.map((store, tab) =>
        play(
          { store, scheduler, accepted },
          0,
          tabs[tab]?.map(([index, dtMs]) => reply(index, dtMs)) ?? [],
        ),
      );
      await scheduler.waitFor(Promise.all(plays));
      expect((await stores[1]?.load('run-1'))?.log).toEqual(accepted);
      await Promise.all(stores.map((store) => store.close()));
    }),
    { numRuns: 50 },
  );
});
