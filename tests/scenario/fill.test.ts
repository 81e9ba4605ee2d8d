import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { canonicalJson } from '#scenario/canonical.ts';
import { fillScenario } from '#scenario/fill.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readScenario } from '#scenario/read.ts';
import { mediumSize, writtenScenarios } from '#tests/support/scenario-arbitrary.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';

function expectSameAsSchema(source: unknown): void {
  const canonical = canonicalJson(source);
  expect(fillScenario(canonical)).toEqual(readScenario(JSON.parse(canonical)));
}

/** The value without a key, wherever in it the key stands but for conditions on a mood. */
function without(key: string, value: unknown): unknown {
  const written: unknown = JSON.parse(
    JSON.stringify(value, (name, one: unknown) =>
      name === key && !isMoodRange(one) ? undefined : one,
    ),
  );
  return written;
}

function isMoodRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('atLeast' in value || 'atMost' in value);
}

const shipped = listScenarioIds(scenariosFolder).map((id) =>
  path.join(scenariosFolder, id, 'scenario.yaml'),
);
const valid = path.join(import.meta.dirname, 'valid', 'torn-sleeve.yaml');

describe('[F4] a checked scenario is filled in as the schema fills it in', () => {
  it.each([...shipped, valid])('%s', (file) => {
    const { source, scenario } = parseScenario(readFileSync(file), file);
    expect(fillScenario(canonicalJson(source))).toEqual(scenario);
  });

  it('with everything that the format has', () => {
    expectSameAsSchema(tinySource);
  });

  it.each(['tensions', 'flags', 'facts', 'mustRefer'])('without %s', (key) => {
    expectSameAsSchema(without(key, tinySource));
  });

  it.each(['default', 'flags', 'known', 'you', 'start'])('with variants without %s', (key) => {
    expectSameAsSchema({ ...tinySource, variants: without(key, tinySource.variants) });
  });

  it.each([
    'scene',
    'customer',
    'cutIn',
    'silence',
    'visits',
    'optionsBecause',
    'marks',
    'anger',
    'trust',
    'because',
    'sets',
    'answer',
    'does',
    'misconception',
    'states',
  ])('with beats without %s', (key) => {
    expectSameAsSchema({ ...tinySource, beats: without(key, tinySource.beats) });
  });

  it('with a scene and an answer in either form', () => {
    const [first, ...beats] = tinySource.beats;
    const [reply, ...replies] = first?.replies ?? [];
    const line = { id: 'sure', say: 'Sure.', feels: 'calm' };
    const { id: _id, ...onlyLine } = line;
    const scene = { id: 'dusk', text: 'It is getting dark.' };
    for (const answer of [onlyLine, [line]]) {
      for (const told of [scene.text, [scene]]) {
        const replied = { ...reply, answer };
        const beat = { ...first, scene: told, replies: [replied, ...replies] };
        expectSameAsSchema({ ...tinySource, beats: [beat, ...beats] });
      }
    }
  });

  it('whatever it is', () => {
    fc.assert(fc.property(writtenScenarios(mediumSize), expectSameAsSchema), { numRuns: 100 });
  });
});
