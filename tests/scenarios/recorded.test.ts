import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import type { Inspection } from '#cli/inspect/inspection.ts';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { replayInspected } from '#cli/paths/check-paths.ts';
import { proofFileOf, proofText } from '#cli/paths/recorded-proof.ts';

// After an edit that is meant: npm run -s scenario -- check ID --accept
describe.each(listScenarioIds(scenariosFolder))('%s', (id) => {
  const file = path.relative('', path.join(scenariosFolder, id, 'scenario.yaml'));
  let inspection: Inspection;

  beforeAll(() => {
    inspection = inspectScenario(readFileSync(file), file);
  }, 60_000);

  it('is proved as recorded', () => {
    expect(proofText(inspection)).toBe(readFileSync(proofFileOf(file), 'utf8'));
  });

  it('has a whole set of runs, from each of which comes out what is recorded', () => {
    const report = replayInspected(inspection);
    expect([report?.findings, (report?.runs ?? 0) > 0]).toEqual([[], true]);
  });
});
