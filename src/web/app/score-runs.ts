import { loadDebrief, type LoadedDebrief } from '#web/debrief/load-debrief.ts';
import type { BandedScore, NotScored, ScenarioScores } from '#web/library/scenario-results.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { RunRow } from '#web/runs/stored-run.ts';
import { createJudge } from './cached-judge.ts';

/**
 * Best and last score of each scenario, by scenario id, from replaying its runs. Runs that the docs
 * do not count (forks, drills, guided ones, unfinished ones) are left out.
 *
 * @param rows Latest first.
 */
export async function scoreRuns(
  rows: readonly RunRow[],
  runs: Pick<RunStore, 'list' | 'load' | 'loadNotes' | 'findScenario'>,
): Promise<ReadonlyMap<string, ScenarioScores>> {
  const judge = createJudge();
  const found = new Map<string, ScenarioScores>();
  for (const row of rows.filter(counts)) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time leaves the page responsive
    const result = resultOf(row.id, await loadDebrief({ runs, judge }, row.id));
    if (result === null) continue;
    const earlier = found.get(row.scenarioId);
    found.set(row.scenarioId, {
      best: betterOf(earlier?.best ?? null, result),
      last: earlier?.last ?? result,
    });
  }
  return found;
}

function counts({ finishedAt, header }: RunRow): boolean {
  const { origin, mode } = header;
  return finishedAt !== null && origin === null && (mode === 'practice' || mode === 'assessment');
}

function resultOf(runId: string, loaded: LoadedDebrief): BandedScore | NotScored | null {
  switch (loaded.type) {
    case 'ready': {
      const { score, band } = loaded.story.debrief;
      return { runId, score, band };
    }
    case 'notScored':
      return { runId, notScored: loaded.reason.kind };
    case 'unavailable':
      return { runId, notScored: 'unavailable' };
    case 'missing':
    case 'unfinished':
      return null;
  }
}

function betterOf(best: BandedScore | null, result: BandedScore | NotScored): BandedScore | null {
  if ('notScored' in result) return best;
  return best === null || result.score > best.score ? result : best;
}
