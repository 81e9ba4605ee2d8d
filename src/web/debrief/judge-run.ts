import { compile } from '#engine/compile.ts';
import type { Debrief, IllegalLog } from '#engine/debrief.ts';
import { drillOf } from '#engine/drill.ts';
import { isIllegal } from '#engine/progress.ts';
import type { LogEntry, RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';

/** Replays a run on its scenario and judges every move of it. */
export function judgeRun(
  scenario: Scenario,
  header: RunHeader,
  log: readonly LogEntry[],
): Debrief | IllegalLog {
  const whole = compile(scenario, header.variant);
  const values = valuesOf(whole);
  if (header.mode !== 'drill') return debriefOf(whole, values, { header, log });
  const stretch = drillOf(whole, values, header.drillPhase);
  return isIllegal(stretch) ? stretch : debriefOf(stretch, valuesOf(stretch), { header, log });
}
