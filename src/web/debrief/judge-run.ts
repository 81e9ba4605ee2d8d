import { compile } from '#engine/compile.ts';
import type { Debrief, IllegalLog } from '#engine/debrief.ts';
import type { LogEntry, RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';

/** Replays a run on its scenario and judges every move of it. What cuts a drill out comes with a drill. */
export async function judgeRun(
  scenario: Scenario,
  header: RunHeader,
  log: readonly LogEntry[],
): Promise<Debrief | IllegalLog> {
  if (header.mode === 'drill') {
    const { judgeDrill } = await import('#web/runs/open-drill.ts');
    return judgeDrill(scenario, header, log);
  }
  const call = compile(scenario, header.variant);
  return debriefOf(call, valuesOf(call), { header, log });
}
