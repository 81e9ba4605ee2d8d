import { compile, type CompiledCall } from '#engine/compile.ts';
import type { Debrief, IllegalLog } from '#engine/debrief.ts';
import { drillOf, drillPhases } from '#engine/drill.ts';
import { isIllegal } from '#engine/progress.ts';
import type { LogEntry, RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { bestOfCall } from '#engine/values.ts';
import type { Phase, Scenario } from '#scenario/schema.ts';

/** The stretch of a call that a drill plays; null for a phase that cannot be drilled in the variant. */
export function openDrill(
  scenario: Scenario,
  variantId: string,
  phase: Phase | null,
): CompiledCall | null {
  const call = compile(scenario, variantId);
  const stretch = drillOf(call, valuesOf(call), phase);
  return isIllegal(stretch) ? null : stretch;
}

/** The phases of a variant that hold something to earn, in their usual order. */
export function listPhases(scenario: Scenario, variantId: string): readonly Phase[] {
  const call = compile(scenario, variantId);
  const values = valuesOf(call);
  return drillPhases(call, values).filter((phase) => {
    const stretch = drillOf(call, values, phase);
    return !isIllegal(stretch) && bestOfCall(valuesOf(stretch)) > 0;
  });
}

/** Replays a drill and judges its moves by what could be earned within the stretch. */
export function judgeDrill(
  scenario: Scenario,
  header: RunHeader,
  log: readonly LogEntry[],
): Debrief | IllegalLog {
  const call = compile(scenario, header.variant);
  const stretch = drillOf(call, valuesOf(call), header.drillPhase);
  return isIllegal(stretch) ? stretch : debriefOf(stretch, valuesOf(stretch), { header, log });
}
