const prefix = 'even-keel.unfinished.';

/**
 * Which run of a scenario waits to be played on, in localStorage, so that it is known before the
 * first paint. A hint only: the runs themselves are in IndexedDB.
 */
export interface ResumeMarks {
  readonly find: (scenarioId: string) => string | null;
  readonly set: (scenarioId: string, runId: string) => void;
  readonly clear: (scenarioId: string, runId: string) => void;
}

/** @param storage Null where the browser refuses one: then nothing is marked. */
export function createResumeMarks(storage: Storage | null): ResumeMarks {
  const find = (scenarioId: string) => storage?.getItem(prefix + scenarioId) ?? null;
  return {
    find,
    set: (scenarioId, runId) => {
      try {
        storage?.setItem(prefix + scenarioId, runId);
      } catch (error) {
        // A full storage costs the hint, not the run.
        if (!(error instanceof DOMException)) throw error;
      }
    },
    clear: (scenarioId, runId) => {
      if (find(scenarioId) === runId) storage?.removeItem(prefix + scenarioId);
    },
  };
}
