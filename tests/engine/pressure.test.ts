import { describe, expect, it } from 'vitest';
import { findWindows, rowStore, spreadChances } from '#engine/chances.ts';
import { proveScenario } from '#engine/prove.ts';
import { guidelineIds } from '#guidelines/ids.ts';
import type { Scenario } from '#scenario/schema.ts';
import { fakeBeat, fakeCase, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';

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
      edgeStep: new Int32Array(0),
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

  it('[E25] PR109 finds a silence that costs nothing and leads away, where no best path comes', () => {
    const scenario = smallScenario([one, two, hurt({ silence: { to: 'two' } })]);
    expect(codesOf(scenario)).toEqual(['PR109 /beats/2/silence']);
  });

  it.each([
    { silence: 'says a line', effects: {} },
    { silence: 'moves a mood', effects: { anger: 1 } },
  ])('[E25] accepts a silence that costs nothing and only $silence', ({ effects }) => {
    expect(codesOf(smallScenario([one, two, hurt({ silence: effects })]))).toEqual([]);
  });

  it('[E25] PR109 finds a silence after which a reply earns more than before', () => {
    const late = fakeReply('late', { marks: { empathise: 2, honest: 2 }, when: 'a' });
    const asked = fakeBeat('hurt', [fakeReply('best', good), fakeReply('worse', bad), late], {
      silence: { sets: ['a'] },
    });
    const early = fakeBeat('two', [
      fakeReply('good', { ...good, sets: ['a'] }),
      fakeReply('bad', bad),
    ]);
    expect(codesOf(smallScenario([one, early, asked]))).toContain('PR109 /beats/2/silence');
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

describe('what only a silence reaches', () => {
  const silence = { ...rude, sets: ['a'], to: 'two' };
  const one = fakeBeat('one', [fakeReply('good', good), fakeReply('bad', bad)], { silence });
  const two = fakeBeat('two', [
    fakeReply('late', { marks: { honest: 1 } }),
    fakeReply('later', { marks: { honest: -1 } }),
  ]);
  const endings = [
    { id: 'left', kind: 'lost', when: 'a', title: 'left', text: 'left' },
    { id: 'done', kind: 'resolved', title: 'done', text: 'done' },
  ];

  it('[E25] PR105 and PR114 is no beat and no ending of a run with pressure off', () => {
    expect(codesOf(smallScenario([one, two], { endings }))).toEqual([
      'PR114 /endings/0',
      'PR105 /beats/1',
    ]);
  });

  it('[E25] PR112 and PR113 earns and breaks nothing that is claimed', () => {
    const scenario = smallScenario([one, two], { trains: ['honest'] });
    expect(codesOf(scenario)).toEqual(['PR112 /trains/0', 'PR113 /trains/0', 'PR105 /beats/1']);
  });

  it('[E25] PR113 a silence alone breaks nothing that is claimed', () => {
    const beat = fakeBeat('one', [fakeReply('good', good), fakeReply('bad')], { silence: rude });
    expect(codesOf(smallScenario([beat]))).toEqual(['PR113 /trains/0']);
  });

  it('[E25] counts as earning and breaking replies, and no cut-ins', () => {
    const cutIn = { say: 'But', coach: 'Let her finish.', marks: { empathise: -1 } };
    const beat = fakeBeat('one', [fakeReply('good', good), fakeReply('bad')], { cutIn });
    const { variants, findings } = proveScenario(smallScenario([beat]), { hash: '' });
    expect(variants[0]?.guidelines).toEqual({ empathise: { earned: 1, broken: 0 } });
    expect(findings.filter(({ code }) => code === 'PR113')).toEqual([]);
  });

  it('[E25] PR112 a cut-in alone earns nothing that is claimed', () => {
    const cutIn = {
      say: 'But',
      coach: 'Let her finish.',
      marks: { honest: 1, 'let-finish': -2 },
    };
    const beat = fakeBeat(
      'one',
      [fakeReply('good', good), fakeReply('bad', { marks: { honest: -1 } })],
      { cutIn },
    );
    expect(codesOf(smallScenario([beat], { trains: ['honest'] }))).toEqual(['PR112 /trains/0']);
  });
});

describe('what the proof meets', () => {
  it('[E25] is a mark that only a later configuration of its beat has', () => {
    const marks = { honest: [fakeCase('a', 2), { otherwise: 0 }] };
    const scenario = smallScenario(
      [
        fakeBeat('one', [
          fakeReply('plain', { to: 'two' }),
          fakeReply('set', { sets: ['a'], to: 'two' }),
        ]),
        fakeBeat('two', [
          fakeReply('good', { marks }),
          fakeReply('bad', { marks: { honest: -1 } }),
        ]),
      ],
      { trains: ['honest'] },
    );
    expect(codesOf(scenario)).not.toContain('PR112 /trains/0');
  });

  it.each([
    { points: 9, codes: ['PR110 /endings/1'] },
    { points: 10, codes: [] },
  ])('[E25] PR110 of a parting that earns 80 + $points of 100: $codes', ({ points, codes }) => {
    const ten = guidelineIds.filter((id) => id !== 'empathise').slice(0, 10);
    const worth = (sum: number) => ({
      marks: Object.fromEntries(ten.map((id, at) => [id, Math.max(0, Math.min(2, sum - 2 * at))])),
    });
    const beats = Array.from({ length: 4 }, (_, at) =>
      fakeBeat(`b${at}`, [
        fakeReply('good', { ...worth(20), to: `b${at + 1}` }),
        fakeReply('bad', { ...bad, to: `b${at + 1}` }),
      ]),
    );
    const last = fakeBeat('b4', [
      fakeReply('long', { ...worth(20), sets: ['a'] }),
      fakeReply('short', worth(points)),
    ]);
    const endings = [
      { id: 'long', kind: 'mended', when: 'a', title: 'long', text: 'long' },
      { id: 'short', kind: 'parted', title: 'short', text: 'short' },
    ];
    const scenario = smallScenario([...beats, last], { endings, trains: ['honest'] });
    const found = codesOf(scenario).filter((code) => code.startsWith('PR110'));
    expect([proveScenario(scenario, { hash: '' }).variants[0]?.best, found]).toEqual([100, codes]);
  });
});
