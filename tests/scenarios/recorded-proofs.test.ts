import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPrintableJson } from '#cli/terminal/printable.ts';
import { proofRecord } from '#cli/inspect/inspection.ts';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';

describe.each(listScenarioIds(scenariosFolder))('%s', (id) => {
  const folder = path.join(scenariosFolder, id);
  const file = path.join(folder, 'scenario.yaml');

  it('is proved as recorded (npm run -s scenario -- prove ID --write)', { timeout: 60_000 }, () => {
    const record = proofRecord(
      inspectScenario(readFileSync(file), `scenarios/${id}/scenario.yaml`),
    );
    expect(`${toPrintableJson(record)}\n`).toBe(
      readFileSync(path.join(folder, 'proof.json'), 'utf8'),
    );
  });
});
