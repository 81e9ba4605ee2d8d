import { compile } from '#engine/compile.ts';
import type { Debrief, IllegalLog } from '#engine/debrief.ts';
import type { LogEntry, RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';

/** Replays a run on its scenario and judges every move of it. */
export function judgeRun(
  scenario: Scenario,
  header: RunHeader,
  log: readonly LogEntry[],
): Debrief | IllegalLog {
  const call = compile(scenario, header.variant);
  return debriefOf(call, valuesOf(call), { header, log });
}
