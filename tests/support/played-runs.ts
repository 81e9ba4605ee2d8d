import { IDBFactory } from 'fake-indexeddb';
import type { LogEntry, RunHeader } from '#engine/run.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';
import { fakeHeader, replies } from './run-header.ts';
import { tinyScenario, tinySource } from './tiny-scenario.ts';

export const tinyCanonical = canonicalJson(tinySource);
export const tinyHash = scenarioHash(tinyCanonical);

/** Ring now, name her loss, tell the limit, promise an hour, then the note and the call back. */
export const goodCall: readonly LogEntry[] = [...replies(0, 0, 1, 0), [3, 0, 0], ...replies(1, 0)];

/** The runs of a browser that has none yet, and how to add finished ones of the tiny scenario. */
export interface PlayedRuns {
  readonly runs: RunStore;
  /** Tells the id of the run. */
  readonly play: (log: readonly LogEntry[], header?: Partial<RunHeader>) => Promise<string>;
}

export function openPlayedRuns(): PlayedRuns {
  globalThis.indexedDB = new IDBFactory();
  let now = 1_700_000_000_000;
  let made = 0;
  const runs = createRunStore({
    channel: null,
    now: () => (now += 1),
    fillRandom: (bytes) => bytes.fill(made),
  });
  return {
    runs,
    play: async (log, header = {}) => {
      made += 1;
      const id = `run-${made}`;
      const whole = fakeHeader({ scenarioHash: tinyHash, ...header });
      const started = { id, header: whole, scenarioId: tinyScenario.id, canonical: tinyCanonical };
      await runs.start(started, log);
      await runs.finish(id);
      return id;
    },
  };
}
