import { compile } from '#engine/compile.ts';
import type { Debrief, IllegalLog } from '#engine/debrief.ts';
import type { LogEntry, RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';

type Judge = (
  scenario: Scenario,
  header: RunHeader,
  log: readonly LogEntry[],
) => Debrief | IllegalLog;

/** Judges many runs: each version and variant of a scenario is compiled and valued once. */
export function createJudge(): Judge {
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  return (scenario, header, log) => {
    const key = `${header.scenarioHash} ${header.variant}`;
    const { call, values } = prepared.get(key) ?? prepare(scenario, header.variant);
    prepared.set(key, { call, values });
    return debriefOf(call, values, { header, log });
  };
}

function prepare(scenario: Scenario, variantId: string) {
  const call = compile(scenario, variantId);
  return { call, values: valuesOf(call) };
}
