import type { Debrief, IllegalLog } from '#engine/debrief.ts';
import { type LogEntry, type RunHeader, rulesVersion } from '#engine/run.ts';
import type { Scenario } from '#scenario/schema.ts';
import { debrief } from '#web/messages/debrief.ts';
import { openScenario } from '#web/runs/open-scenario.ts';
import { isStorageError, RunDamagedError, type StorageError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { StoredRun } from '#web/runs/stored-run.ts';
import { readGoal } from './goal.ts';
import type { GuidedHelp } from './guided-help.ts';
import { type OwnReaction, readReaction } from './reaction.ts';
import type { OwnFirstWords, Story } from './story.ts';

/** Why a run cannot be replayed, for the texts to say. */
export type NotScoredReason =
  | { readonly kind: 'rules'; readonly had: number }
  | { readonly kind: 'variantGone'; readonly variant: string }
  | { readonly kind: 'scenarioGone' | 'nothingToEarn' }
  /** What is stored is no run, or none that can have been played; `technical` says what is wrong. */
  | { readonly kind: 'damaged' | 'illegal'; readonly technical: string };

/** What became of the wish to debrief a run. */
export type LoadedDebrief =
  | { readonly type: 'missing' }
  | { readonly type: 'unfinished'; readonly scenarioId: string; readonly runId: string }
  /** The run cannot be replayed, and no score is made up for it. */
  | { readonly type: 'notScored'; readonly reason: NotScoredReason }
  /** The browser's storage failed; retrying may help. */
  | { readonly type: 'unavailable'; readonly error: StorageError }
  | {
      readonly type: 'ready';
      readonly story: Story;
      /** Null when it was skipped, undefined when it was never asked. */
      readonly reaction: OwnReaction | null | undefined;
      readonly goal: string | null;
    };

interface LoadDeps {
  readonly runs: Pick<RunStore, 'list' | 'load' | 'loadNotes' | 'findScenario'>;
  /** Replays and judges; the engine's in the app. */
  readonly judge: (
    scenario: Scenario,
    header: RunHeader,
    log: readonly LogEntry[],
  ) => Debrief | IllegalLog | Promise<Debrief | IllegalLog>;
}

/** Reads a run of this browser and replays it. Rejects only for faults of ours. */
export async function loadDebrief(deps: LoadDeps, runId: string): Promise<LoadedDebrief> {
  try {
    const run = await deps.runs.load(runId);
    return run === null ? { type: 'missing' } : await replayRun(deps, run);
  } catch (error) {
    if (error instanceof RunDamagedError) {
      return notScored({ kind: 'damaged', technical: error.message });
    }
    if (isStorageError(error)) return { type: 'unavailable', error };
    throw error;
  }
}

async function replayRun({ runs, judge }: LoadDeps, run: StoredRun): Promise<LoadedDebrief> {
  const { id: runId, header, log, scenarioId } = run;
  if (header.rules !== rulesVersion) {
    return notScored({ kind: 'rules', had: header.rules });
  }
  const scenario = await openScenario(runs, header.scenarioHash, null);
  if (scenario === null) return notScored({ kind: 'scenarioGone' });
  if (!scenario.variants.some((variant) => variant.id === header.variant)) {
    return notScored({ kind: 'variantGone', variant: header.variant });
  }
  const judged = await judge(scenario, header, log);
  if ('reason' in judged) {
    const { index, reason } = judged;
    // Below 0 it is the header that cannot be replayed, and the reason says it all.
    const technical = index < 0 ? reason : `Entry ${index} of its log: ${reason}`;
    return notScored({ kind: 'illegal', technical });
  }
  const { score } = judged;
  // A score is there once the run is over.
  const ending = judged.ending ?? (score === null ? null : endOfDrill);
  if (ending === null) return { type: 'unfinished', scenarioId, runId };
  if (score === null) return notScored({ kind: 'nothingToEarn' });
  const notes = await runs.loadNotes(runId);
  return {
    type: 'ready',
    story: {
      runId,
      header,
      scenario,
      debrief: { ...judged, ending, score },
      help: header.mode === 'guided' ? await readHelpOf(runs, run) : null,
      firstWords: await readFirstWords(notes, judged.moves),
    },
    reaction: readReaction(notes),
    goal: readGoal(notes),
  };
}

/** Comes along only with a guided run. */
async function readHelpOf(runs: LoadDeps['runs'], run: StoredRun): Promise<GuidedHelp> {
  const { readHelp } = await import('./guided-help.ts');
  return await readHelp(runs, run);
}

/** What reads them comes along only where there are some. */
async function readFirstWords(
  notes: ReadonlyMap<string, string>,
  moves: Debrief['moves'],
): Promise<OwnFirstWords | null> {
  if (![...notes.keys()].some((about) => about.startsWith('words/'))) return null;
  const { findFirstWords } = await import('./own-first-words.ts');
  return findFirstWords(notes, moves);
}

const endOfDrill = { id: 'drill', kind: 'drill', ...debrief.happened.drill } as const;

function notScored(reason: NotScoredReason): LoadedDebrief {
  return { type: 'notScored', reason };
}
