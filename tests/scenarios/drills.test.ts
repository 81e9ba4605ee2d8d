import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { compile } from '#engine/compile.ts';
import { drillOf, drillPhases } from '#engine/drill.ts';
import { isIllegal } from '#engine/progress.ts';
import { valuesOf } from '#engine/score.ts';
import { forEachEdge, isFinal, numberAt } from '#engine/space-reading.ts';
import { bestOfCall, type Values } from '#engine/values.ts';
import { parseScenario } from '#scenario/parse.ts';

/** The most points that replies alone can earn: without cutting in, without a silence. */
function bestByReplies({ space, topology }: Values): number {
  const best = new Int32Array(space.count);
  for (const from of topology.order.toReversed()) {
    if (isFinal(space, from)) continue;
    let most = -Infinity;
    forEachEdge(space, from, ({ step, target, points }) => {
      if (step.kind !== 'cutIn' && step.kind !== 'silence')
        most = Math.max(most, points + numberAt(best, target));
    });
    best[from] = most;
  }
  return numberAt(best, 0);
}

describe.each(listScenarioIds(scenariosFolder))('%s', (id) => {
  const file = path.join(scenariosFolder, id, 'scenario.yaml');
  const { scenario } = parseScenario(readFileSync(file), file);
  const variants = scenario?.variants.map((variant) => variant.id) ?? [];

  it.each(variants)(
    '[E36] has drills whose best needs neither a cut-in nor a silence, in the variant %s',
    { timeout: 60_000 },
    (variant) => {
      if (scenario === null) throw new Error(`${file} cannot be read.`);
      const call = compile(scenario, variant);
      const whole = valuesOf(call);
      const bests = drillPhases(call, whole).map((phase) => {
        const drill = drillOf(call, whole, phase);
        if (isIllegal(drill)) throw new Error(drill.reason);
        const values = valuesOf(drill);
        return { phase, best: bestOfCall(values), byReplies: bestByReplies(values) };
      });
      expect(bests.filter(({ best, byReplies }) => best <= 0 || best !== byReplies)).toEqual([]);
    },
  );
});
