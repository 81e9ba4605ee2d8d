import { StorageUnavailableError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';

/**
 * A store that is fetched beside the first screen instead of before it: nothing has to be kept before
 * the first reply is chosen. Where it cannot be fetched, each promise rejects with a storage error,
 * and the next attempt fetches again.
 */
export function createLateRunStore(fetchStore: () => Promise<RunStore>): RunStore {
  let fetching: Promise<RunStore> | null = null;
  const open = () => {
    fetching ??= fetchStore().catch((error: unknown) => {
      fetching = null;
      throw new StorageUnavailableError(error);
    });
    return fetching;
  };
  // A failure is told to whoever needs the store.
  open().catch(() => null);

  return {
    start: async (run, entries) => await (await open()).start(run, entries),
    append: async (runId, seq, entries) => await (await open()).append(runId, seq, entries),
    finish: async (runId) => await (await open()).finish(runId),
    load: async (runId) => await (await open()).load(runId),
    list: async () => await (await open()).list(),
    fork: async (...asked) => await (await open()).fork(...asked),
    findScenario: async (hash) => await (await open()).findScenario(hash),
    saveNote: async (runId, about, text) => await (await open()).saveNote(runId, about, text),
    loadNotes: async (runId) => await (await open()).loadNotes(runId),
    watch: (listener) => {
      let stop: (() => void) | null = null;
      let isStopped = false;
      const begin = (store: RunStore) => {
        if (!isStopped) stop = store.watch(listener);
      };
      open().then(begin, () => null);
      return () => {
        isStopped = true;
        stop?.();
      };
    },
    close: async () => await (await open()).close(),
  };
}
