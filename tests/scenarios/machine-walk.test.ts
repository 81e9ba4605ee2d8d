import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import { readScenario } from '#scenario/read.ts';
import { walkForward } from '#tests/support/forward-walk.ts';
import { decisions } from '#tests/support/random-run.ts';
import { walkTable } from '#tests/support/table-walk.ts';

describe.each(listScenarioIds(scenariosFolder))('%s', (id) => {
  const file = path.join(scenariosFolder, id, 'scenario.yaml');
  const { findings, readable, proofs } = inspectScenario(readFileSync(file), file);

  const readAgain = () => readScenario(JSON.parse(readable?.canonical ?? ''));

  it('[E25] has no error, neither as a file nor in its proof', () => {
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it.each(proofs.map((proof) => proof.variant))(
    '[E22] was proved on steps that are those of XState, in the variant %s',
    { timeout: 120_000 },
    (variant) => {
      const scenario = readAgain();
      const { differences, configurations } = walkTable(scenario, variant);
      const proved = proofs.find((proof) => proof.variant === variant);
      expect({ differences, configurations }).toEqual({
        differences: [],
        configurations: proved?.configurations,
      });
    },
  );

  it.each(proofs.map((proof) => proof.variant))(
    '[E21] was proved on configurations that forget nothing a run still needs, in the variant %s',
    { timeout: 120_000 },
    (variant) => {
      const call = compile(readAgain(), variant);
      const values = valuesOf(call);
      fc.assert(
        fc.property(decisions, (picks) => {
          expect(walkForward(call, values, picks)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );
});
