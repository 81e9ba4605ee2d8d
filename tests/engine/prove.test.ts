import { describe, expect, it } from 'vitest';
import { proveScenario } from '#engine/prove.ts';
import type { ProofFinding } from '#engine/proof.ts';
import type { Scenario } from '#scenario/schema.ts';
import { fakeBeat, fakeCase, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

const good = { marks: { empathise: 2 } };
const bad = { marks: { empathise: -1 } };
const opening = (to: unknown) => [
  fakeReply('good', { ...good, to }),
  fakeReply('bad', { ...bad, to }),
];

/** Where each code stands, without those of the players: two beats are too few to hold them off. */
function codesOf(scenario: Scenario): string[] {
  return proveScenario(scenario, { hash: 'none' })
    .findings.filter(({ code }) => !['PR115', 'PR116', 'PR117'].includes(code))
    .map(({ code, path }) => `${code} ${path}`);
}

function findingOf(scenario: Scenario, code: string): ProofFinding | undefined {
  return proveScenario(scenario, { hash: 'none' }).findings.find((one) => one.code === code);
}

describe('proveScenario', () => {
  it('[E25] finds nothing in a small scenario where everything can be met', () => {
    expect(codesOf(smallScenario([fakeBeat('one', opening('end'))]))).toEqual([]);
  });

  it('[E24] proves the numbers of a whole call', () => {
    const [calm] = proveScenario(tinyScenario, { hash: 'h' }).variants;
    expect({
      ...calm,
      players: [],
      guidelines: {},
      modelPath: calm?.modelPath.map((one) => one.reply),
    }).toEqual({
      variant: 'calm',
      beats: 7,
      replies: 18,
      configurations: 350,
      decisionsOnModelPath: 8,
      movesAtMost: 11,
      best: 18,
      worst: -9,
      modelPath: [
        'ring-now',
        'name-it',
        'history',
        'plain',
        'van',
        'check-back',
        'full-note',
        'ring',
      ],
      ties: [],
      endings: { agreed: 'resolved', half: 'mended', gone: 'lost' },
      randomPass: { passMark: 80, once: 0.00463, inThree: 0.013825 },
      players: [],
      guidelines: {},
      tensions: [{ rule: 1, right: [0, 0, 0], wrong: [0, 1] }],
    });
  });

  it('[E24] lists the beats of the model path where two replies lose nothing', () => {
    const tied = smallScenario([fakeBeat('one', [...opening('end'), fakeReply('as-good', good)])]);
    expect(proveScenario(tied, { hash: '' }).variants[0]?.ties).toEqual([
      { beat: 'one', replies: ['good', 'as-good'] },
    ]);
  });

  it('[E23] PR101 names what multiplies the configurations of a space that is too large, once', () => {
    const flags = Array.from({ length: 18 }, (_, at) => `f${at}`);
    const beats = flags.map((flag, at) => {
      const to = `b${at + 1}`;
      return fakeBeat(`b${at}`, [
        fakeReply('set', { sets: [flag], to }),
        fakeReply('leave', { to }),
      ]);
    });
    const last = fakeBeat('b18', [...opening('end'), fakeReply('all', { when: { all: flags } })]);
    const scenario = smallScenario([...beats, last], {
      flags: Object.fromEntries(flags.map((flag) => [flag, flag])),
      variants: ['calm', 'furious'].map((id, at) => {
        return { id, title: id, summary: id, anger: 4 + at, trust: 5 };
      }),
    });
    expect(proveScenario(scenario, { hash: '' }).findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The variant "calm" has more than 200000 configurations; these multiply them most: "f\d+"/,
      ),
    ]);
  });

  it('[E23] PR102 gives up when all variants together are too much work, and keeps what it has', () => {
    const { findings, variants } = proveScenario(tinyScenario, { hash: '', work: 30_000 });
    expect(variants.map((variant) => variant.variant)).toEqual(['calm']);
    expect(findings.find(({ code }) => code === 'PR102')).toEqual({
      code: 'PR102',
      severity: 'error',
      path: '/variants/1',
      message:
        'The proof was given up at the variant "furious": all variants together need too much work.',
      hint: 'Write fewer variants, shorter conditions, or fewer flags that are read late.',
    });
  });

  it('[E8] PR103 finds a way back to a beat that no visits allow', () => {
    const loop = smallScenario([
      fakeBeat('one', opening('two')),
      fakeBeat('two', [...opening('end'), fakeReply('back', { to: 'one' })]),
    ]);
    expect(codesOf(loop)).toEqual(['PR103 /beats/1/replies/2']);
  });

  it('[E8] lets a beat come again as often as its visits say', () => {
    const loop = smallScenario([
      fakeBeat('one', opening('two'), { visits: 2 }),
      fakeBeat('two', [...opening('end'), fakeReply('back', { to: 'one' })], { visits: 2 }),
    ]);
    // The way back is worth more than ending at once: a warning, no error.
    expect(codesOf(loop)).toEqual(['PR111 /beats/1/replies/0']);
    expect(proveScenario(loop, { hash: '' }).variants[0]?.movesAtMost).toBe(4);
  });

  it('[E25] PR104 finds a configuration where nothing can be chosen', () => {
    const stuck = smallScenario([
      fakeBeat('one', [fakeReply('good', { ...good, to: 'two' }), fakeReply('bad', bad)]),
      fakeBeat('two', [fakeReply('only', { when: 'a' })]),
    ]);
    expect(codesOf(stuck)).toEqual(['PR104 /beats/1']);
  });

  it('[E25] PR105 finds a beat that no run comes to', () => {
    const scenario = smallScenario([
      fakeBeat('one', opening('end')),
      fakeBeat('alone', opening('end')),
    ]);
    expect(codesOf(scenario)).toEqual(['PR105 /beats/1']);
  });

  it('[E25] PR106 finds a reply that can never be chosen', () => {
    const replies = [...opening('end'), fakeReply('never', { when: 'a' })];
    expect(codesOf(smallScenario([fakeBeat('one', replies)]))).toEqual([
      'PR106 /beats/0/replies/2',
    ]);
  });

  it('[E25] PR107 finds a line behind one that is always said, an answer and a scene', () => {
    const never = { id: 'never', when: 'a', say: 'Never.', feels: 'calm' };
    const always = { id: 'always', say: 'Always.', feels: 'calm' };
    const [first, second] = opening('end');
    const beat = fakeBeat('one', [{ ...first, answer: [never, always] }, { ...second }], {
      customer: [always, { ...never, id: 'late' }],
      scene: [{ id: 'dark', when: 'b', text: 'Dark.' }],
    });
    expect(codesOf(smallScenario([beat]))).toEqual([
      'PR107 /beats/0/scene/0',
      'PR107 /beats/0/customer/1',
      'PR107 /beats/0/replies/0/answer/0',
    ]);
  });

  it('[E21] remembers a flag that only an answer reads', () => {
    const answer = [
      { id: 'set', when: 'a', say: 'You said so.', feels: 'calm' },
      { id: 'plain', say: 'Well.', feels: 'calm' },
    ];
    const [first, second] = opening('two');
    const scenario = smallScenario([
      fakeBeat('one', [{ ...first, sets: ['a'] }, { ...second }]),
      fakeBeat('two', [fakeReply('any', { answer })]),
    ]);
    expect(codesOf(scenario)).toEqual([]);
  });

  it('[E30] PR108 finds that there is nothing to win', () => {
    const replies = [fakeReply('bad', bad), fakeReply('worse', { marks: { empathise: -2 } })];
    expect(codesOf(smallScenario([fakeBeat('one', replies)]))).toEqual([
      'PR108 /variants/0',
      'PR109 /beats/0/replies/0',
      'PR112 /trains/0',
    ]);
  });

  it('[E25] PR109 finds a cut-in and a reply below 0 on a best path', () => {
    const cutIn = { say: 'Stop.', coach: 'Let her finish.' };
    const beat = fakeBeat('one', opening('two'), { cutIn, silence: {} });
    const two = fakeBeat('two', [fakeReply('harsh', bad)]);
    expect(codesOf(smallScenario([beat, two]))).toEqual([
      'PR109 /beats/0/cutIn',
      'PR109 /beats/1/replies/0',
    ]);
  });

  it('[E25] accepts a cut-in and a silence that cost something', () => {
    const cutIn = { say: 'Stop.', coach: 'Let her finish.', marks: { 'let-finish': -2 } };
    const beat = fakeBeat('one', opening('end'), { cutIn, silence: { marks: { attend: -1 } } });
    expect(codesOf(smallScenario([beat]))).toEqual([]);
  });

  it('[E25] PR110 finds a good ending that cannot be excellent', () => {
    const beat = fakeBeat('one', [
      fakeReply('good', { ...good, sets: ['a'] }),
      fakeReply('short', { marks: { empathise: 1 } }),
      fakeReply('bad', bad),
    ]);
    const endings = [
      { id: 'long', kind: 'mended', when: 'a', title: 'long', text: 'long' },
      { id: 'short', kind: 'parted', title: 'short', text: 'short' },
    ];
    expect(codesOf(smallScenario([beat], { endings }))).toEqual(['PR110 /endings/1']);
  });

  it('[E32] PR111 reports the brightest reply of a beat when it still loses something', () => {
    const bright = fakeReply('bright', { marks: { empathise: 2 }, to: 'poor' });
    const patient = fakeReply('patient', { marks: { empathise: 1 }, to: 'rich' });
    const scenario = smallScenario([
      fakeBeat('one', [bright, patient, fakeReply('bad', { ...bad, to: 'poor' })]),
      fakeBeat('poor', [fakeReply('bye')]),
      fakeBeat('rich', [fakeReply('more', { marks: { honest: 2 } })]),
    ]);
    expect(codesOf(scenario)).toEqual(['PR111 /beats/0/replies/0']);
    expect(findingOf(scenario, 'PR111')?.severity).toBe('warning');
  });

  it('[E25] PR112 and PR113 find a claim that cannot be earned and one that cannot be broken', () => {
    const beat = fakeBeat('one', [
      fakeReply('good', good),
      fakeReply('bad', { marks: { honest: -1 } }),
    ]);
    expect(codesOf(smallScenario([beat], { trains: ['honest', 'empathise'] }))).toEqual([
      'PR112 /trains/0',
      'PR113 /trains/1',
    ]);
  });

  it('[E25] PR114 finds an ending out of reach, and says in which variant', () => {
    const variants = ['one', 'two'].map((id, at) => {
      return { id, title: id, summary: id, anger: 4 + 3 * at, trust: 5 };
    });
    const endings = [
      { id: 'angry', kind: 'lost', when: { anger: { atLeast: 7 } }, title: 'x', text: 'x' },
      { id: 'done', kind: 'mended', title: 'x', text: 'x' },
    ];
    const beat = fakeBeat('one', [
      fakeReply('good', { ...good, anger: -3, because: 'heard' }),
      fakeReply('bad', bad),
    ]);
    const scenario = smallScenario([beat], { variants, endings });
    expect(findingOf(scenario, 'PR114')).toEqual({
      code: 'PR114',
      severity: 'error',
      path: '/endings/0',
      message: 'The ending "angry" cannot be reached (variant one).',
      hint: 'Look at its condition and at those of the endings before it: the first that holds is taken.',
    });
  });

  it('[E27] PR115 finds that clicking at random is enough', () => {
    const scenario = smallScenario([fakeBeat('one', opening('end'))]);
    expect(findingOf(scenario, 'PR115')?.message).toBe(
      'Random clicks reach 80 % in 50.00 % of the runs and in 87.50 % of three tries.',
    );
  });

  it('[E28] PR116 names the player that passes by the look of the replies', () => {
    const replies = [
      fakeReply('good', { ...good, say: 'A much longer reply.' }),
      fakeReply('bad', bad),
    ];
    const { findings } = proveScenario(smallScenario([fakeBeat('one', replies)]), { hash: '' });
    const players = findings.filter(({ code }) => code === 'PR116').map(({ message }) => message);
    expect(players).toContain(
      'The player "longest" reaches 80 % in 100.00 % of the runs; 5.00 % is the most allowed.',
    );
    expect(players.some((message) => message.includes('"shortest"'))).toBe(false);
  });

  it('[E28] PR117 finds that conceding always resolves the call', () => {
    const replies = [fakeReply('good', { ...good, does: ['concession'] }), fakeReply('bad', bad)];
    const { findings } = proveScenario(smallScenario([fakeBeat('one', replies)]), { hash: '' });
    expect(findings.find(({ code }) => code === 'PR117')?.message).toBe(
      'The player "mostApologies" comes to a resolved ending in 100.00 % of the runs; 5.00 % is the most allowed.',
    );
  });

  it('[E29] PR118 finds a tension that the marks do not make', () => {
    const replies = [fakeReply('good', { ...good, does: ['apology'] }), fakeReply('bad', bad)];
    const scenario = smallScenario([fakeBeat('one', replies)], {
      tensions: [{ rule: 1, act: 'apology' }],
    });
    expect(codesOf(scenario)).toEqual(['PR118 /tensions/0']);
  });

  it('[E29] takes a reply that costs and earns nothing for no witness of being right', () => {
    const tag = { does: ['apology'] };
    const scenario = smallScenario(
      [
        fakeBeat('one', [
          fakeReply('free', { ...tag, to: 'two' }),
          fakeReply('other', { to: 'two' }),
        ]),
        fakeBeat('two', [fakeReply('good', good), fakeReply('bad', { ...bad, ...tag })]),
      ],
      { tensions: [{ rule: 1, act: 'apology' }] },
    );
    expect(findingOf(scenario, 'PR118')?.message).toMatch(/none is right\.$/);
  });

  it('[E10] PR120 finds more kept facts than a wrap-up can hold', () => {
    const facts = Array.from({ length: 5 }, (_, at) => ({ id: `x${at}`, text: 'x' }));
    const when = { any: facts.map(({ id }) => ({ kept: id })) };
    const beat = fakeBeat('one', [...opening('end'), fakeReply('five', { when })]);
    expect(codesOf(smallScenario([beat], { facts }))).toEqual(['PR120 /facts']);
  });

  it('[E27] gives the same proof every time', () => {
    const options = { hash: 'h' };
    expect(proveScenario(tinyScenario, options)).toEqual(proveScenario(tinyScenario, options));
  });
});

describe('a secret of the variant', () => {
  const variants = [
    { id: 'bluffing', title: 'x', summary: 'x', anger: 4, trust: 5 },
    { id: 'desperate', title: 'x', summary: 'x', anger: 4, trust: 5, flags: ['a'] },
  ];
  const keyed = fakeReply('firm', { marks: { empathise: [fakeCase('a', -1), { otherwise: 2 }] } });
  const ask = [fakeReply('good', { ...good, to: 'key' }), fakeReply('bad', { ...bad, to: 'key' })];
  const key = fakeBeat('key', [keyed, fakeReply('bad', bad)]);
  const told = [
    { id: 'true', when: 'a', say: 'We close on Friday.', feels: 'fear' },
    { id: 'bluff', say: 'I have other offers.', feels: 'calm' },
  ];
  const sins = (scenario: Scenario) => codesOf(scenario).filter((code) => code.startsWith('PR119'));

  it('[E26] PR119 must not decide what a reply earns before it could be heard', () => {
    const scenario = smallScenario([fakeBeat('one', ask), key], { variants });
    expect(sins(scenario)).toEqual(['PR119 /beats/1/replies/0']);
  });

  it('[E26] may decide once a line has let it be heard', () => {
    const scenario = smallScenario([fakeBeat('one', ask, { customer: told }), key], { variants });
    expect(sins(scenario)).toEqual([]);
  });

  it('[E26] may decide once it could have been asked for, also for who did not ask', () => {
    const [first, second] = ask;
    const scenario = smallScenario(
      [fakeBeat('one', [{ ...first, answer: told }, { ...second }]), key],
      {
        variants,
      },
    );
    expect(sins(scenario)).toEqual([]);
  });

  const briefed = (briefing: object) =>
    sins(
      smallScenario([fakeBeat('one', ask), key], {
        variants: variants.map((variant) => ({ ...variant, ...briefing })),
      }),
    );
  const known = { id: 'k', text: 'They close on Friday.' };

  it.each([
    { by: 'what is known', briefing: { known: [{ ...known, tells: ['a'] }] } },
    { by: 'the role', briefing: { you: { tells: ['a'] } } },
  ])('[E26] is none when $by tells it', ({ briefing }) => {
    expect(briefed(briefing)).toEqual([]);
  });

  it.each([
    { by: 'nothing', briefing: { known: [known], you: { role: 'On the support desk' } } },
    { by: 'something else', briefing: { known: [{ ...known, tells: ['b'] }] } },
  ])('[E26] PR119 stays one when the briefing tells $by', ({ briefing }) => {
    expect(briefed(briefing)).toEqual(['PR119 /beats/1/replies/0']);
  });

  it('[E26] is none when the learner brought it about', () => {
    const [first, second] = ask;
    const replies = [{ ...first, sets: ['b'] }, { ...second }];
    const byLearner = fakeReply('firm', {
      marks: { empathise: [fakeCase('b', -1), { otherwise: 2 }] },
    });
    const beats = [fakeBeat('one', replies), fakeBeat('key', [byLearner, fakeReply('bad', bad)])];
    expect(sins(smallScenario(beats, { variants }))).toEqual([]);
  });
});
