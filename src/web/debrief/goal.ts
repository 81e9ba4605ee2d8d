import type { RunStore } from '#web/runs/run-store.ts';

/** Under which name the goal is stored beside the run. */
const about = 'goal';

/** The goal that was set after the run; null when none was. */
export function readGoal(notes: ReadonlyMap<string, string>): string | null {
  return notes.get(about) ?? null;
}

/** Stores the learner's goal for the next run beside this one. */
export async function saveGoal(
  runs: Pick<RunStore, 'saveNote'>,
  runId: string,
  goal: string,
): Promise<void> {
  await runs.saveNote(runId, about, goal);
}
