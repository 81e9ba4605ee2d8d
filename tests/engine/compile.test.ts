import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { fakeBeat, fakeCase, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { mediumSize, scenarios } from '#tests/support/scenario-arbitrary.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

/** All keys and all strings of plain data. */
function collect(value: unknown, keys: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, entry] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    collect(entry, keys);
  }
  return keys;
}

describe('compile', () => {
  it('[E1] makes a machine that is plain JSON, without time and without promises', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), (scenario) => {
        const { chart } = compile(scenario, 'other');
        expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
        const keys = collect(chart, new Set());
        expect(['after', 'invoke', 'delay', 'spawn'].filter((key) => keys.has(key))).toEqual([]);
      }),
    );
  });

  it('[E1] shows one node for each beat, with what the conversation needs inside it', () => {
    const { states } = compile(tinyScenario, 'calm').chart;
    expect(Object.keys(states)).toEqual([
      'n0',
      'n1',
      'n1r2',
      'n2',
      'n2r1',
      'n3',
      'n4',
      'n5',
      'n6',
      'end',
      'w0',
      'e0',
      'e1',
      'e2',
    ]);
    expect(Object.keys(states['n1']?.states ?? {})).toEqual([
      'speaking',
      'again',
      'choosing',
      'waiting',
    ]);
    expect(Object.keys(states['n2']?.states ?? {})).toEqual(['speaking', 'choosing']);
  });

  it('[E2] takes no author id for the key of a state', () => {
    const scenario = smallScenario([
      fakeBeat('constructor', [fakeReply('x', { to: 'to-string' })]),
      fakeBeat('to-string', [fakeReply('x')]),
    ]);
    expect(Object.keys(compile(scenario, 'calm').chart.states)).toEqual(['n0', 'n1', 'end', 'e0']);
  });

  it('[E2] stops a machine that does not come to rest', () => {
    expect(compile(tinyScenario, 'calm').machine.options.maxIterations).toBe(8);
  });

  it('[E4] keeps no marks, points or texts in the context', () => {
    expect(compile(tinyScenario, 'furious').chart.context).toEqual({
      anger: 7,
      trust: 3,
      flags: ['tells-all'],
      stated: [],
      kept: [],
      ending: null,
      visits: [0, 0],
    });
  });

  it('[E9] starts where the variant says', () => {
    const scenario = smallScenario(
      [fakeBeat('one', [fakeReply('x', { to: 'two' })]), fakeBeat('two', [fakeReply('x')])],
      {
        variants: [
          { id: 'calm', title: 'x', summary: 'x', anger: 4, trust: 5 },
          { id: 'late', title: 'x', summary: 'x', anger: 4, trust: 5, start: 'two' },
        ],
      },
    );
    expect([compile(scenario, 'calm').start.id, compile(scenario, 'late').start.id]).toEqual([
      'one',
      'two',
    ]);
    expect(compile(scenario, 'late').chart.initial).toBe('n1');
  });

  it('[E10] numbers the recap facts in the order of the scenario', () => {
    const when = { any: [{ kept: 'late' }, { kept: 'early' }] };
    const scenario = smallScenario([fakeBeat('one', [fakeReply('x'), fakeReply('y', { when })])], {
      facts: ['unread', 'early', 'late'].map((id) => ({ id, text: id })),
    });
    expect(compile(scenario, 'calm').recapFacts).toEqual(['early', 'late']);
  });

  it('refuses a variant that the scenario does not have', () => {
    expect(() => compile(tinyScenario, 'loud')).toThrow(
      '"tiny-call" has no variant "loud"; it has calm, furious.',
    );
  });

  it('refuses a target that does not exist', () => {
    const nowhere = fakeReply('x', { to: [fakeCase('a', 'end'), { otherwise: 'nowhere' }] });
    expect(() => compile(smallScenario([fakeBeat('one', [nowhere])]), 'calm')).toThrow(
      'The scenario has no beat "nowhere".',
    );
  });
});
