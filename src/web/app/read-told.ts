import { readHelp } from '#web/debrief/guided-help.ts';
import { readReaction } from '#web/debrief/reaction.ts';
import type { Told } from '#web/map/scenario-map.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { StoredRun } from '#web/runs/stored-run.ts';

/** What the debrief of a finished run tells by now: no number before the learner's own view, no score of a first guided run. */
export async function readTold(
  runs: Pick<RunStore, 'list' | 'loadNotes'>,
  run: StoredRun,
): Promise<Told> {
  if (readReaction(await runs.loadNotes(run.id)) === undefined) return 'nothing';
  if (run.header.mode !== 'guided') return 'score';
  return (await readHelp(runs, run)).isFirst ? 'grades' : 'score';
}
