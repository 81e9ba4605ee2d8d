import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverScenario } from '#cli/coverage/cover-scenario.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Scenario } from '#scenario/schema.ts';
import { goodFile } from '#tests/cli/run-scenario.ts';

function parsed(change: (text: string) => string = (text) => text): Scenario {
  const text = change(readFileSync(goodFile, 'utf8'));
  const { scenario, findings } = parseScenario(new TextEncoder().encode(text), goodFile);
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return scenario;
}

const used = (scenario: Scenario) =>
  Object.fromEntries(
    [...coverScenario(scenario).uses].filter(
      ([, { earned, broken }]) => earned.length + broken.length > 0,
    ),
  );

describe('coverScenario', () => {
  it('names the beats where each guideline is earned and broken, cut-ins included', () => {
    expect(used(parsed())).toEqual({
      anticipate: { earned: ['before'], broken: ['before'] },
      'reflect-back': { earned: ['opening'], broken: ['opening'] },
      'ask-outcome': { earned: ['what-counts'], broken: ['what-counts'] },
      'clear-limits': { earned: ['way-out'], broken: ['way-out'] },
      'who-what-when': { earned: ['last-minute'], broken: ['last-minute'] },
      record: { earned: ['note'], broken: ['note'] },
    });
  });

  it('leaves out a mark whose condition never holds', () => {
    const never =
      'marks: { clear-limits: [{ when: { all: [heard, { not: heard }] }, then: 2 }, { otherwise: 0 }] }';
    const scenario = parsed((text) => text.replace('marks: { clear-limits: 2 }', never));
    expect(used(scenario)['clear-limits']).toEqual({ earned: [], broken: ['way-out'] });
  });
});
