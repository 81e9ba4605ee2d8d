import { describe, expect, it } from 'vitest';
import { findWindows, rowStore, spreadChances } from '#engine/chances.ts';
import { proveScenario } from '#engine/prove.ts';
import type { Scenario } from '#scenario/schema.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';

const good = { marks: { empathise: 2 } };
const bad = { marks: { empathise: -1 } };
const rude = { marks: { empathise: -1 } };

/** Where each code stands, without those of the players: two beats are too few to hold them off. */
function codesOf(scenario: Scenario): string[] {
  return proveScenario(scenario, { hash: 'none' })
    .findings.filter(({ code }) => !['PR115', 'PR116', 'PR117'].includes(code))
    .map(({ code, path }) => `${code} ${path}`);
}

describe('a run without silences', () => {
  it('[E25] PR104 is stuck where nothing is left but a silence', () => {
    const stuck = smallScenario([
      fakeBeat('one', [
        fakeReply('good', { ...good, to: 'two' }),
        fakeReply('bad', { ...bad, sets: ['a'], to: 'two' }),
      ]),
      fakeBeat(
        'two',
        [
          fakeReply('good', { ...good, when: { not: 'a' } }),
          fakeReply('bad', { ...bad, when: { not: 'a' } }),
        ],
        { silence: { ...rude, to: 'end' } },
      ),
    ]);
    expect(codesOf(stuck)).toEqual(['PR104 /beats/1']);
  });

  it('[E27] has no chances where a player is stuck before the end', () => {
    const graph = {
      configurations: Int32Array.of(0),
      beatPlace: Int32Array.of(0),
      isEnd: Uint8Array.of(0),
      firstEdge: Int32Array.of(0, 0),
      edgeTarget: new Int32Array(0),
      edgePoints: new Int32Array(0),
      edgeReply: new Int32Array(0),
    };
    const player = { policy: () => undefined, windows: findWindows(graph), rows: rowStore(1) };
    expect(() => spreadChances(graph, player, { left: 100 })).toThrow(
      'A player is stuck in the configuration 0, which is no end.',
    );
  });
});

describe('what pressure would make free', () => {
  const two = fakeBeat('two', [fakeReply('good', good), fakeReply('bad', bad)]);
  const one = fakeBeat('one', [
    fakeReply('good', { ...good, to: 'two' }),
    fakeReply('bad', { ...bad, to: 'hurt' }),
  ]);
  const hurt = (rest: object) =>
    fakeBeat('hurt', [fakeReply('best', good), fakeReply('worse', bad)], {
      ...rest,
    });

  it('[E25] PR109 finds a silence that costs nothing where no best path comes', () => {
    const scenario = smallScenario([one, two, hurt({ silence: { to: 'two' } })]);
    expect(codesOf(scenario)).toEqual(['PR109 /beats/2/silence']);
  });

  it('[E25] PR109 finds a cut-in that costs nothing where no best path comes', () => {
    const cutIn = { say: 'But', coach: 'Let her finish.', to: 'two' };
    expect(codesOf(smallScenario([one, two, hurt({ cutIn })]))).toEqual(['PR109 /beats/2/cutIn']);
  });

  it('[E25] accepts a reply below 0 where no best path comes', () => {
    const low = fakeBeat('hurt', [
      fakeReply('low', bad),
      fakeReply('lower', { marks: { empathise: -2 } }),
    ]);
    expect(codesOf(smallScenario([one, two, low]))).toEqual([]);
  });
});
