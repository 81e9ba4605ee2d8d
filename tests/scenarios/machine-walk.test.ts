import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { readScenario } from '#scenario/read.ts';
import { walkTable } from '#tests/support/table-walk.ts';

describe.each(listScenarioIds(scenariosFolder))('%s', (id) => {
  const file = path.join(scenariosFolder, id, 'scenario.yaml');
  const { findings, readable, proofs } = inspectScenario(readFileSync(file), file);

  it('[E25] has no error, neither as a file nor in its proof', () => {
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it.each(proofs.map((proof) => proof.variant))(
    '[E22] was proved on steps that are those of XState, in the variant %s',
    { timeout: 120_000 },
    (variant) => {
      const scenario = readScenario(JSON.parse(readable?.canonical ?? ''));
      const { differences, configurations } = walkTable(scenario, variant);
      const proved = proofs.find((proof) => proof.variant === variant);
      expect({ differences, configurations }).toEqual({
        differences: [],
        configurations: proved?.configurations,
      });
    },
  );
});
