import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { proofRecord } from '#cli/inspect/inspection.ts';
import { hasErrors } from '#cli/terminal/say-findings.ts';
import { goodFile } from './run-scenario.ts';

const good = readFileSync(goodFile, 'utf8');
/** Of the shortest replies of the file, the best ones say one word. */
const terse = good.replaceAll(/^(\s+say: ).*(?=\n\s+marks: \{[^}\n]*: 2)/gm, '$1Yes.');
const inspection = inspectScenario(new TextEncoder().encode(terse), 'terse.yaml');

it('[Q1] refuses a scenario for what a quality rule holds for an error, at its place', () => {
  const { findings } = inspection;
  const shortest = findings.find(({ code }) => code === 'SC306');
  const line = terse.split('\n').indexOf('beats:') + 2;
  expect([hasErrors(findings), shortest]).toEqual([
    true,
    expect.objectContaining({ severity: 'error', file: 'terse.yaml', line, column: 3 }),
  ]);
});

it('[Q1] leaves what the quality rules find out of the recorded proof', () => {
  expect(proofRecord(inspection).findings.filter(({ code }) => code.startsWith('SC3'))).toEqual([]);
});

it('[Q1] looks at texts also where the proof finds a mistake', () => {
  const wordy = good
    .replace('when: { all: [heard, planned] }', 'when: { all: [heard, { not: heard }] }')
    .replace(/^(\s+- id: say-back\n\s+say: ).*$/m, `$1${'so '.repeat(41)}`);
  const { findings } = inspectScenario(new TextEncoder().encode(wordy), 'wordy.yaml');
  const codes = new Set(findings.map(({ code }) => code));
  expect([codes.has('PR114'), codes.has('SC302')]).toEqual([true, true]);
});
