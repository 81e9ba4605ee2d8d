import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';

type Plain = Readonly<Record<string, unknown>>;

const good = { 'own-it': 1 };
export const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
export const angry = [
  { id: 'hot', title: 'hot', summary: 'hot', default: true, anger: 6, trust: 5 },
];

/** Three replies, of which the first is best; the third leaves room to talk. */
const three = (best: Plain, to = 'end'): readonly Plain[] => [
  fakeReply('aaa', { marks: good, to, ...best }),
  fakeReply('bbb', { marks: { 'own-it': -1 }, to }),
  fakeReply('ccc', { to, does: ['question'] }),
];

/** Beats in a row, each with the best reply that is given for it. */
export const talk = (best: readonly Plain[], rest: Plain = {}) =>
  smallScenario(
    best.map((reply, place) =>
      fakeBeat(`b${place}`, three(reply, place === best.length - 1 ? 'end' : `b${place + 1}`)),
    ),
    rest,
  );

export const opening = (count: number) =>
  smallScenario([
    fakeBeat('only', three({}), {
      phase: 'open',
      customer: [{ id: 'line', say: words(count), feels: 'angry' }],
    }),
  ]);

/** A first turn in which nobody listens but by one reply. */
export const firstTurn = (does: readonly string[], news: readonly string[] = []) => {
  const replies = [
    fakeReply('aaa', { marks: good, does: news, to: 'b1' }),
    fakeReply('bbb', { marks: { 'own-it': -1 }, does: ['defence'], to: 'b1' }),
    fakeReply('ccc', { does, to: 'b1' }),
  ];
  return smallScenario([
    fakeBeat('b0', replies, { phase: 'open' }),
    fakeBeat('b1', [
      fakeReply('aaa', { marks: good, does: ['question'] }),
      fakeReply('bbb', { marks: { 'own-it': -1 } }),
      fakeReply('ccc'),
    ]),
  ]);
};

export const noTalk =
  'Nothing that can be said at beat "b0" lets the customer go on: no reply is tagged listening, question or reflection.';
export const agreed = { 'who-what-when': 1, 'keep-informed': 1 };

/** A mood that the best reply moves, and one that a worse reply does. */
export const moving = (best: number, worse: number) =>
  smallScenario([
    fakeBeat('only', [
      fakeReply('aaa', { marks: good, trust: best, does: ['empathy'] }),
      fakeReply('bbb', { marks: { 'own-it': -1 }, trust: worse, does: ['promise'] }),
      fakeReply('ccc', { does: ['question'] }),
    ]),
  ]);

/** A call of one beat, and what comes before or after it. */
export const beside = (
  phase: 'prepare' | 'recap' | 'epilogue',
  best: Plain,
  inCall: Plain = {},
) => {
  const isBefore = phase === 'prepare';
  const other = fakeBeat('other', three(best, isBefore ? 'call' : 'end'), { phase });
  const call = fakeBeat('call', three(inCall), {
    customer: [{ id: 'line', say: words(20), feels: 'calm' }],
  });
  const done = { id: 'done', kind: 'resolved', title: 'done', text: 'done' };
  return smallScenario(isBefore ? [other, call] : [call, other], {
    endings: [isBefore ? done : { ...done, then: 'other' }],
  });
};

/** The customer answers, then opens the next beat, with a scene in between or not. */
export const answered = (beat: Plain) =>
  smallScenario([
    fakeBeat('b0', three({ to: 'b1', answer: { say: words(40), feels: 'calm' } }, 'b1'), {
      phase: 'open',
    }),
    fakeBeat('b1', three({}), {
      phase: 'open',
      customer: [{ id: 'line', say: words(20), feels: 'calm' }],
      ...beat,
    }),
  ]);

/** The weaker reply leads to a beat that no model path comes to. */
export const astray = (best: string) =>
  smallScenario([
    fakeBeat('b0', [
      fakeReply('aaa', { marks: good }),
      fakeReply('bbb', { marks: { 'own-it': -1 }, to: 'b1' }),
      fakeReply('ccc', { does: ['question'] }),
    ]),
    fakeBeat('b1', three({ say: best })),
  ]);

export const giving = (beat: Plain, middle: Plain = {}) =>
  smallScenario([
    fakeBeat(
      'b0',
      [
        fakeReply('aaa', { marks: good, does: ['concession'], say: 'Ten off.', ...middle }),
        fakeReply('bbb', { marks: { 'own-it': -1 } }),
        fakeReply('ccc', { marks: { 'own-it': 2 }, does: ['question'] }),
      ],
      beat,
    ),
  ]);

export const moved = (reply: Plain) =>
  smallScenario([
    fakeBeat('b0', three({ trust: 1, ...reply }), {
      cutIn: { say: 'Stop.', marks: { 'let-finish': -1 }, anger: 1, coach: 'Let them finish.' },
    }),
  ]);
