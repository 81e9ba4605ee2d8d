import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import type { Debrief, JudgedMove } from '#engine/debrief.ts';
import { bandOf, gradeOf, scoreOf } from '#engine/grade.ts';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

function judge(
  log: readonly LogEntry[],
  header: Partial<RunHeader> = {},
  scenario: Scenario = tinyScenario,
): Debrief {
  const call = compile(scenario, header.variant ?? 'calm');
  const debrief = debriefOf(call, valuesOf(call), { header: fakeHeader(header), log });
  if ('reason' in debrief) throw new Error(`${debrief.index}: ${debrief.reason}`);
  return debrief;
}

const keepBoth: LogEntry[] = [
  [logKinds.factKept, 0, 1],
  [logKinds.factKept, 1, 1],
];
const called: LogEntry[] = [...replies(0, 0, 0, 0, 1), ...keepBoth, ...replies(0)];
const model: LogEntry[] = [...called, [logKinds.wrapUp, 3, 1], ...replies(0, 0)];

describe('the score of a run', () => {
  it('[E30] is 100 for the model path, of which every move is strong', () => {
    const { score, earned, best, moves, ending } = judge(model);
    expect({ score, earned, best, ending: ending?.id }).toEqual({
      score: 100,
      earned: 18,
      best: 18,
      ending: 'agreed',
    });
    expect(new Set(moves.map((move) => move.grade))).toEqual(new Set(['strong']));
  });

  it('[E30] is rounded down and never below 0', () => {
    expect([scoreOf(2, 3), scoreOf(-4, 3), scoreOf(3, 3)]).toEqual([66, 0, 100]);
  });

  it('[E30] is none while the run goes on', () => {
    const { score, band, ending } = judge(replies(0, 0));
    expect({ score, band, ending }).toEqual({ score: null, band: null, ending: null });
  });

  it('[E30] divides by the same best on a path that dodges the hard part', () => {
    const hard = fakeReply('stay', { marks: { honest: 1 }, to: 'hard' });
    const scenario = smallScenario([
      fakeBeat('one', [hard, fakeReply('dodge', { marks: { honest: 1 } })]),
      fakeBeat('hard', [
        fakeReply('slip', { marks: { honest: 1 } }),
        fakeReply('best', { marks: { honest: 2 } }),
      ]),
    ]);
    expect(judge(replies(1), {}, scenario).score).toBe(33);
    expect(judge(replies(0, 0), {}, scenario).score).toBe(66);
  });

  it('[E34] has a band that narrows with the decisions, cut to 0 to 100', () => {
    expect([bandOf(50, 8), bandOf(50, 30), bandOf(95, 8)]).toEqual([
      { low: 30, high: 70 },
      { low: 40, high: 60 },
      { low: 75, high: 100 },
    ]);
  });

  it('[E34] has no band in a guided run and in a fork', () => {
    const fork = { origin: { runId: 'r', index: 2 } };
    const bands = [judge(model), judge(model, { mode: 'guided' }), judge(model, fork)];
    expect(bands.map(({ band }) => band)).toEqual([{ low: 80, high: 100 }, null, null]);
  });

  it('[E34] counts the replies that stand, recap and epilogue included', () => {
    const taken: LogEntry[] = [...replies(0, 1), [logKinds.takeBack, 0, 1]];
    expect([judge(model).decisions, judge(taken, { mode: 'guided' }).decisions]).toEqual([8, 1]);
  });

  it('[E11] is refused with the log that it would have come from', () => {
    const call = compile(tinyScenario, 'calm');
    const run = { header: fakeHeader(), log: replies(0, 9) };
    expect(debriefOf(call, valuesOf(call), run)).toEqual({
      index: 1,
      reason: 'Reply 9 cannot be chosen at the beat "opening" (choosing).',
    });
  });
});

describe('a judged move', () => {
  it('[E31] tells what it lost, which reply was stronger and what it closed off', () => {
    const [, deflected] = judge(replies(0, 2)).moves;
    const { transcript, before, after, because, ...move } = deflected ?? ({} as JudgedMove);
    expect(transcript.map((line) => line.id)).toEqual(['opening/plain', 'opening/policy']);
    expect([before, after, because]).toEqual([
      { anger: 4, trust: 5 },
      { anger: 5, trust: 5 },
      null,
    ]);
    expect(move).toEqual({
      logIndex: 1,
      move: { type: 'reply', index: 2 },
      beat: 'opening',
      phase: 'open',
      coach: 'She heard a process instead of a plan. Stay on it yourself.',
      misconception: 'The process will show that it matters.',
      marks: [
        { guideline: 'empathise', points: -1 },
        { guideline: 'own-it', points: -1 },
      ],
      points: -2,
      cost: 8,
      atStake: 9,
      grade: 'setback',
      stronger: {
        index: 0,
        text: 'Your stand stays empty if we do nothing, and I am sorry for that. What do you need first?',
        coach: 'You named her loss and asked. Keep her answer.',
      },
      closedOff: {
        ending: null,
        later: [
          { guideline: 'clear-limits', points: 1 },
          { guideline: 'own-it', points: 1 },
          { guideline: 'record', points: 1 },
        ],
      },
    });
  });

  it('[E31] tells its cause where a mood has moved', () => {
    const [, heard] = judge(replies(0, 0)).moves;
    expect([heard?.because, heard?.after]).toEqual([
      'You said what it does to her.',
      { anger: 2, trust: 6 },
    ]);
  });

  it('[E31] of opening the wrap-up costs what the facts close off that were not kept', () => {
    const log: LogEntry[] = [...replies(0, 0, 0, 0, 1, 0), [logKinds.wrapUp, 0, 1]];
    const opened = judge(log).moves.at(-1);
    expect([opened?.beat, opened?.points, opened?.cost, opened?.closedOff]).toEqual([
      null,
      0,
      2,
      { ending: null, later: [{ guideline: 'record', points: 2 }] },
    ]);
  });

  it('[E32] names the ending that it closed off', () => {
    const moves = judge(replies(0, 0, 2)).moves;
    expect([moves.at(-1)?.grade, moves.at(-1)?.closedOff?.ending]).toEqual(['setback', 'agreed']);
  });

  const honestLater = (after: readonly object[]) => [
    fakeBeat('one', [
      fakeReply('good', { marks: { empathise: 2 }, to: 'two' }),
      fakeReply('slip', { marks: { empathise: 1 }, to: 'three' }),
    ]),
    fakeBeat('two', [
      fakeReply('best', { marks: { honest: 2 }, sets: ['a'] }),
      fakeReply('bad', { marks: { honest: -1 } }),
    ]),
    fakeBeat(
      'three',
      after.map((reply, at) => fakeReply(`after-${at}`, { ...reply })),
    ),
  ];
  const endings = [
    { id: 'whole', kind: 'resolved', when: 'a', title: 'whole', text: 'whole' },
    { id: 'done', kind: 'mended', title: 'done', text: 'done' },
  ];

  it('[E32] names no ending that another way than the best still reaches', () => {
    const after = [{ marks: { honest: 2 } }, { marks: { honest: 1 }, sets: ['a'] }];
    const { moves, ending } = judge(
      replies(1, 1),
      {},
      smallScenario(honestLater(after), { endings }),
    );
    expect(ending?.id).toBe('whole');
    expect(moves.map(({ cost, closedOff }) => [cost, closedOff])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  it('[E32] names an ending once nothing reaches it', () => {
    const [slip] = judge(
      replies(1),
      {},
      smallScenario(honestLater([{ marks: { honest: 2 } }, {}]), { endings }),
    ).moves;
    expect(slip?.closedOff).toEqual({ ending: 'whole', later: [] });
  });

  it('[E32] names no guideline that one of several best ways still earns as well', () => {
    const after = [{ marks: { empathise: 2 } }, { marks: { honest: 2 } }];
    const [slip] = judge(replies(1), {}, smallScenario(honestLater(after))).moves;
    expect([slip?.cost, slip?.closedOff]).toEqual([1, null]);
  });

  it('[E32] names a guideline that every best way earns less on, by how much', () => {
    const after = [{ marks: { empathise: 2 } }, { marks: { honest: 1, empathise: 1 } }];
    const [slip] = judge(replies(1), {}, smallScenario(honestLater(after))).moves;
    expect(slip?.closedOff).toEqual({
      ending: null,
      later: [{ guideline: 'honest', points: 1 }],
    });
  });

  it.each([
    [0, 'strong'],
    [3, 'sound'],
    [4, 'slip'],
    [10, 'slip'],
    [11, 'setback'],
  ])('[E31] that loses %i of 100 points is called %s', (cost, grade) => {
    expect(gradeOf(cost, 100)).toBe(grade);
  });

  it('[E33] that cuts in is no choice among replies: nothing was at stake, nothing was missed', () => {
    const { moves, profile } = judge([...replies(0), [logKinds.cutIn, 2, 1]]);
    expect([moves[1]?.atStake, moves[1]?.stronger, moves[1]?.cost]).toEqual([0, null, 2]);
    expect(profile.map(({ guideline, broken, missed }) => [guideline, broken, missed])).toEqual([
      ['raise-early', 0, 0],
      ['let-finish', 1, 0],
    ]);
  });
});

describe('the guideline profile', () => {
  const mark = (points: number) => fakeReply(`p${points + 2}`, { marks: { honest: points } });
  const scenario = (count: number) =>
    smallScenario(
      Array.from({ length: count }, (_, at) => {
        const to = at + 1 < count ? `b${at + 1}` : 'end';
        return fakeBeat(
          `b${at}`,
          [-2, -1, 1, 2].map((points) => ({ ...mark(points), to })),
        );
      }),
    );

  it('[E33] counts followed, partly and broken apart, each with the moves behind it', () => {
    expect(judge(replies(3, 2, 0), {}, scenario(3)).profile).toEqual([
      {
        guideline: 'honest',
        opportunities: 3,
        followed: 1,
        partly: 1,
        missed: 0,
        broken: 1,
        level: 50,
        moves: [0, 1, 2],
      },
    ]);
  });

  it('[E33] calls broken what falls short, too, though nothing else could have been earned', () => {
    const beat = fakeBeat('one', [
      fakeReply('short', { marks: { honest: -1 } }),
      fakeReply('other'),
    ]);
    expect(judge(replies(0), {}, smallScenario([beat])).profile[0]).toMatchObject({
      guideline: 'honest',
      broken: 1,
      opportunities: 1,
    });
  });

  it('[E33] has no level under three opportunities', () => {
    expect(judge(replies(3, 3), {}, scenario(2)).profile[0]?.level).toBe(null);
  });

  it('[E33] counts as missed what another reply on offer would have earned', () => {
    const beat = fakeBeat('one', [
      fakeReply('honest', { marks: { honest: 2 } }),
      fakeReply('other'),
    ]);
    expect(judge(replies(1), {}, smallScenario([beat])).profile[0]).toMatchObject({
      guideline: 'honest',
      missed: 1,
      opportunities: 1,
    });
  });

  it('[E33] sees no opportunity in a reply that was not on offer', () => {
    const beat = fakeBeat('one', [
      fakeReply('honest', { marks: { honest: 2 }, when: 'a' }),
      fakeReply('other'),
    ]);
    const { profile } = judge(replies(1), {}, smallScenario([beat]));
    expect(profile).toEqual([]);
  });

  const interrupted = smallScenario([
    fakeBeat('one', [fakeReply('good', { marks: { honest: 2 } }), fakeReply('other')], {
      cutIn: { say: 'But', coach: 'Let her finish.', marks: { honest: 1, 'let-finish': -2 } },
      silence: { marks: { honest: -1 } },
    }),
  ]);
  const cutIn: LogEntry = [logKinds.cutIn, 0, 1];
  const silence: LogEntry = [logKinds.silence, 0, 1];
  const honestly = (log: readonly LogEntry[]) =>
    judge(log, { pressure: true }, interrupted).profile.find(
      ({ guideline }) => guideline === 'honest',
    );
  const one = { opportunities: 1, followed: 0, partly: 0, missed: 0, broken: 0, level: null };

  it.each([
    { worst: 'broken', log: [cutIn, silence, ...replies(0)], counts: { broken: 1, moves: [1] } },
    { worst: 'missed', log: [cutIn, ...replies(1)], counts: { missed: 1, moves: [1] } },
    { worst: 'partly', log: [cutIn, ...replies(0)], counts: { partly: 1, moves: [0] } },
    { worst: 'followed', log: replies(0), counts: { followed: 1, moves: [0] } },
  ])('[E33] counts a visit of a beat once, by its worst move: $worst', ({ log, counts }) => {
    expect(honestly(log)).toEqual({ guideline: 'honest', ...one, ...counts });
  });

  it('[E31] calls a silence that cost nothing sound, and the reply after it strong', () => {
    const beat = fakeBeat(
      'one',
      [fakeReply('good', { marks: { honest: 2 } }), fakeReply('other')],
      { silence: { anger: -1 } },
    );
    const { moves } = judge([silence, ...replies(0)], { pressure: true }, smallScenario([beat]));
    expect(moves.map(({ cost, grade }) => [cost, grade])).toEqual([
      [0, 'sound'],
      [0, 'strong'],
    ]);
  });

  it('[E33] counts every visit of a beat that comes again', () => {
    const again = smallScenario([
      fakeBeat(
        'one',
        [fakeReply('good', { marks: { honest: 2 }, to: 'two' }), fakeReply('other', { to: 'two' })],
        { visits: 2 },
      ),
      fakeBeat('two', [fakeReply('back', { to: 'one' }), fakeReply('end')], { visits: 2 }),
    ]);
    expect(judge(replies(0, 0, 1, 1), {}, again).profile[0]).toMatchObject({
      opportunities: 2,
      followed: 1,
      missed: 1,
    });
  });
});
