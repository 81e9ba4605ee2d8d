import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { joinAdvice, splitAdvice } from '#scenario/advice.ts';
import { canonicalJson } from '#scenario/canonical.ts';
import { fillScenario } from '#scenario/fill.ts';
import { parseScenario } from '#scenario/parse.ts';
import { mediumSize, writtenScenarios } from '#tests/support/scenario-arbitrary.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';

function expectSameAgain(source: unknown): void {
  const canonical = canonicalJson(source);
  expect(joinAdvice(splitAdvice(canonical))).toBe(canonical);
}

describe('[F11] the advice of a scenario', () => {
  it.each(listScenarioIds(scenariosFolder))('comes back to the letter: %s', (id) => {
    const file = path.join(scenariosFolder, id, 'scenario.yaml');
    expectSameAgain(parseScenario(readFileSync(file), file).source);
  });

  it('comes back to the letter, whatever the scenario is', () => {
    fc.assert(fc.property(writtenScenarios(mediumSize), expectSameAgain), { numRuns: 50 });
  });

  it('comes back though a flag goes by such a name', () => {
    expectSameAgain({ ...tinySource, flags: { ...tinySource.flags, because: 'She knows why.' } });
  });

  it('is all that a call does without', () => {
    const canonical = canonicalJson(tinySource);
    const whole = fillScenario(canonical);
    const without = JSON.parse(
      JSON.stringify(whole, (key, value: unknown) =>
        typeof value === 'string' && ['coach', 'misconception', 'because'].includes(key)
          ? ''
          : value,
      ),
    ) as unknown;
    const { call, advice } = splitAdvice(canonical);
    expect(fillScenario(call)).toEqual(without);
    expect(JSON.parse(advice)).toContain('She read it between two customers.');
  });
});
