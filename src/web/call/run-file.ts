import type { LogEntry } from '#engine/run.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { Play } from './call-state.ts';
import type { CurrentScenario } from './open-run.ts';

/** One run's place on the disk. A new run has none before its first entry or note. */
export interface RunFile {
  readonly runId: string;
  /** Adds entries behind those of `play`; safe to repeat. */
  readonly add: (play: Play, entries: readonly LogEntry[]) => Promise<void>;
  /** @param about What was written: the notepad, or a turn's own words. */
  readonly saveNote: (play: Play, about: string, text: string) => Promise<void>;
  /** What was written beside the run; nothing of it is on the disk before the run is. */
  readonly loadNotes: () => Promise<ReadonlyMap<string, string>>;
  /** Notes that the run is over, so that no page offers to play it on. */
  readonly finish: () => Promise<void>;
}

interface RunFileDeps {
  readonly store: RunStore;
  readonly current: CurrentScenario | null;
  /** Called once, when a new run has got its place. */
  readonly onStarted: (runId: string) => void;
}

/** What a learner typed into the notepad is stored under this name. */
export const notepad = 'notepad';

export function createRunFile(deps: RunFileDeps, runId: string, isNew: boolean): RunFile {
  const { store, current } = deps;
  let isStored = !isNew;

  const start = async ({ header }: Play, entries: readonly LogEntry[]) => {
    if (current === null) throw new Error(`There is no scenario to start run ${runId} with.`);
    const canonical = await current.loadCanonical();
    await store.start({ id: runId, header, scenarioId: current.id, canonical }, entries);
    if (isStored) return;
    isStored = true;
    deps.onStarted(runId);
  };

  return {
    runId,
    add: async (play, entries) => {
      if (isStored) await store.append(runId, play.log.length, entries);
      else await start(play, entries);
    },
    saveNote: async (play, about, text) => {
      if (!isStored) await start(play, []);
      await store.saveNote(runId, about, text);
    },
    loadNotes: async () => (isStored ? await store.loadNotes(runId) : new Map()),
    finish: () => store.finish(runId),
  };
}
