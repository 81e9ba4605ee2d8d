import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import type { RuleCase } from './rule-case.ts';

type Plain = Readonly<Record<string, unknown>>;

const good = { 'own-it': 1 };
const bad = { 'own-it': -1 };
const misconception = 'It does no harm.';

/** Three replies of equal length, of which the second is best; all lead on. */
const three = (to: string, best: Plain = {}, worst: Plain = {}): readonly Plain[] => [
  fakeReply('aaa', { say: `I say aaa ${to}.`, to, misconception, ...worst, marks: bad }),
  fakeReply('bbb', { say: `I say bbb ${to}.`, to, ...best, marks: good }),
  fakeReply('ccc', { say: `I say ccc ${to}.`, to, misconception }),
];

/** What a best reply does to the moods, where a mistake before it is to be mended. */
const mending = { trust: 1, does: ['thanks'] };

/** Beats in a row, the last of which ends the call. */
const row = (count: number, replies: (place: number, to: string) => readonly Plain[]) =>
  Array.from({ length: count }, (_, place) =>
    fakeBeat(`b${place}`, replies(place, place === count - 1 ? 'end' : `b${place + 1}`)),
  );

const ending = (id: string, kind: string, when?: unknown) => ({
  id,
  kind,
  title: id,
  text: id,
  ...(when === undefined ? {} : { when }),
});

/** Nothing that is said at the first beats betters a mood; from one on every best reply does. */
const mendedFrom = (first: number) =>
  smallScenario(
    row(6, (place, to) => three(to, { does: ['thanks'], ...(place < first ? {} : { trust: 1 }) })),
  );

/** The worst reply of the first beat takes the good ending, or that of the second does. */
const lostAt = (place: number) =>
  smallScenario(
    row(5, (at, to) => three(to, mending, at === place ? { sets: ['a'] } : {})),
    { endings: [ending('done', 'resolved', { not: 'a' }), ending('gone', 'lost')] },
  );

const alike = (answer: string, trust = 0) =>
  smallScenario([
    fakeBeat('only', [
      fakeReply('aaa', { marks: good, anger: -1, does: ['empathy'] }),
      fakeReply('bbb', { marks: { empathise: -1 }, answer: { say: 'No.', feels: 'angry' } }),
      fakeReply('ccc', { marks: bad, trust, answer: { say: answer, feels: 'calm' } }),
    ]),
  ]);

/** The best replies earn points, another one betters a mood; or the best ones better one mood and worsen the other. */
const mendedBy = (best: Plain, middle: Plain) =>
  smallScenario(
    row(2, (_, to) => {
      const [aaa = {}, bbb = {}, ccc = {}] = three(to);
      return [aaa, { ...bbb, does: ['thanks'], ...best }, { ...ccc, does: ['thanks'], ...middle }];
    }),
  );

const unmended: readonly RuleCase['problems'][number][] = ['aaa', 'ccc'].map((id) => [
  `/beats/0/replies/${id === 'aaa' ? 0 : 2}`,
  `After the reply "${id}" of beat "b0" a run can come to 3 decisions none of which offers a reply that earns points and betters a mood.`,
  'Offer a way back: a reply that says what went wrong and puts it right, and let the customer be a little better for it.',
]);

/** What mends is at the third beat, where a silence leads, or a reply does, too. */
const mendedBehind = (to: string) =>
  smallScenario([
    fakeBeat('b0', three('b1')),
    fakeBeat('b1', three(to), { silence: { marks: { attend: -1 }, to: 'b2' } }),
    fakeBeat('b2', three('end', mending)),
  ]);

const many = (count: number) =>
  smallScenario([
    fakeBeat(
      'only',
      ['aaa', 'bbb', 'ccc', 'ddd', 'eee']
        .slice(0, count)
        .map((id, place) => fakeReply(id, { trust: place, does: ['thanks'] })),
    ),
  ]);

/** Two replies are on offer, or one: the flag is never set. */
const offering = (when: Plain) =>
  smallScenario([
    fakeBeat('one', three('two', {}, { sets: ['b'] })),
    fakeBeat('two', [
      fakeReply('aaa', { marks: good }),
      fakeReply('bbb', { marks: bad, misconception, ...when }),
      fakeReply('ccc', { when: 'c' }),
    ]),
  ]);

const repeating = (reply: Plain) =>
  smallScenario([
    fakeBeat(
      'only',
      [
        fakeReply('aaa', { to: 'only', sets: ['a'], misconception, ...reply }),
        fakeReply('bbb', { marks: good, when: { any: ['a', { not: 'a' }] } }),
        fakeReply('ccc', { marks: bad, misconception }),
      ],
      { visits: 3 },
    ),
  ]);

/** SC330 to SC338. */
export const structureCases: readonly RuleCase[] = [
  {
    code: 'SC330',
    title: 'a model path of 7 decisions',
    breaks: smallScenario(row(7, (_, to) => three(to))),
    keeps: smallScenario(row(8, (_, to) => three(to))),
    problems: [
      [
        '/variants/0',
        'The model path has 7 decisions; 8 to 16 are wanted.',
        'Add beats: a score over so few decisions says little about a person.',
      ],
    ],
  },
  {
    code: 'SC330',
    title: 'a model path of 17 decisions',
    breaks: smallScenario([
      ...row(16, (_, to) => three(to === 'end' ? 'last' : to, mending)),
      fakeBeat('last', three('end', mending)),
    ]),
    keeps: smallScenario([
      ...row(16, (_, to) => three(to, mending)),
      fakeBeat('last', three('end')),
    ]),
    problems: [
      [
        '/variants/0',
        'The model path has 17 decisions; 8 to 16 are wanted.',
        'Join or cut beats: a call this long is not played to its end.',
      ],
    ],
  },
  {
    code: 'SC331',
    title: 'endings of three kinds',
    breaks: smallScenario([fakeBeat('only', three('end'))], {
      endings: [
        ending('done', 'resolved', { trust: { atLeast: 5 } }),
        ending('also-done', 'resolved', 'a'),
        ending('half', 'mended', 'b'),
        ending('gone', 'lost'),
      ],
    }),
    keeps: smallScenario([fakeBeat('only', three('end'))], {
      endings: [
        ending('done', 'resolved', { trust: { atLeast: 5 } }),
        ending('open', 'unresolved', 'a'),
        ending('half', 'mended', 'b'),
        ending('gone', 'lost'),
      ],
    }),
    problems: [
      [
        '/endings',
        'The endings are of 3 kinds (resolved, mended, lost); 4 are wanted.',
        'Add what lies between the best and the worst, such as a call that is mended or one that stays unresolved.',
      ],
    ],
  },
  {
    code: 'SC332',
    title: 'a first mistake that ends the call',
    breaks: smallScenario([
      fakeBeat('one', three('two', {}, { to: 'end' })),
      fakeBeat('two', three('end')),
    ]),
    keeps: smallScenario([fakeBeat('one', three('two')), fakeBeat('two', three('end'))]),
    problems: [
      [
        '/beats/0/replies/0/to',
        'The reply "aaa" of beat "one" can be the first mistake of a run, and ends the call.',
        'Let the customer react and go on: people learn from what they can still mend.',
      ],
    ],
  },
  {
    code: 'SC333',
    title: 'a mistake that is mended in the fourth decision after it',
    breaks: mendedFrom(4),
    keeps: mendedFrom(3),
    problems: unmended,
  },
  {
    code: 'SC333',
    title: 'a mood that only a reply without points betters',
    breaks: mendedBy({}, { trust: 1 }),
    keeps: mendedBy({ trust: 1 }, {}),
    problems: unmended,
  },
  {
    code: 'SC333',
    title: 'a mood that is bettered at the price of the other',
    breaks: mendedBy({ trust: 2, anger: 1 }, {}),
    keeps: mendedBy({ trust: 2 }, {}),
    problems: unmended,
  },
  {
    code: 'SC333',
    title: 'a way back that only a silence goes',
    breaks: mendedBehind('end'),
    keeps: mendedBehind('b2'),
    problems: unmended,
  },
  {
    code: 'SC334',
    title: 'four decisions after the last hope is gone',
    breaks: lostAt(0),
    keeps: lostAt(1),
    problems: [
      [
        '/beats/0/replies/0',
        'After the reply "aaa" of beat "b0" a run can have 4 decisions or more to go while only the worst kind of ending is left.',
        'Let the call end sooner, or leave a way to a better ending.',
      ],
    ],
  },
  {
    code: 'SC335',
    title: 'two replies that are answered alike',
    breaks: alike('No.'),
    keeps: alike('Well.'),
    problems: [
      [
        '/beats/0/replies/2',
        'Replies "bbb" and "ccc" earn the same, move the same, lead to the same place and are answered alike.',
        'Let the customer hear the difference: another answer, mood, flag or mark, or cut one of them.',
      ],
    ],
  },
  {
    code: 'SC335',
    title: 'two replies that move the moods alike',
    breaks: alike('No.'),
    keeps: alike('No.', 1),
    problems: [
      [
        '/beats/0/replies/2',
        'Replies "bbb" and "ccc" earn the same, move the same, lead to the same place and are answered alike.',
        'Let the customer hear the difference: another answer, mood, flag or mark, or cut one of them.',
      ],
    ],
  },
  {
    code: 'SC336',
    title: 'a configuration with one reply',
    breaks: offering({ when: 'a' }),
    keeps: offering({}),
    problems: [
      [
        '/beats/1/replies',
        'At beat "two" the learner can have 1 reply to choose from; 2 to 4 are wanted.',
        'Look at the conditions of the replies: each configuration should leave three of them.',
      ],
    ],
  },
  {
    code: 'SC336',
    title: 'five replies at once',
    breaks: many(5),
    keeps: many(4),
    problems: [
      [
        '/beats/0/replies',
        'At beat "only" the learner can have 5 replies to choose from; 2 to 4 are wanted.',
        'Look at the conditions of the replies: each configuration should leave three of them.',
      ],
    ],
  },
  {
    code: 'SC337',
    title: 'a reply that can be said again',
    breaks: repeating({}),
    keeps: repeating({ when: { not: 'a' } }),
    problems: [
      [
        '/beats/0/replies/0/say',
        'Reply "aaa" can be on offer, word for word, to a learner who has said it before.',
        'Take it away with a flag and "when", or word it as somebody would who says it twice.',
      ],
    ],
  },
  {
    code: 'SC338',
    title: 'a reply that earns again',
    breaks: repeating({ marks: good }),
    keeps: repeating({ marks: { 'own-it': [{ when: 'a', then: 0 }, { otherwise: 1 }] } }),
    problems: [
      [
        '/beats/0/replies/0/say',
        'Reply "aaa" can be said twice, word for word, and earns points the second time, too.',
        'Set a flag the first time, and let the marks or the offer depend on it.',
      ],
    ],
  },
  {
    code: 'SC337',
    title: 'words that earn at two beats',
    breaks: smallScenario([
      fakeBeat('one', three('two', { say: 'Go on.' })),
      fakeBeat('two', three('end', { say: 'Go on.' })),
    ]),
    keeps: smallScenario([
      fakeBeat('one', three('two', { say: 'Go on.' })),
      fakeBeat('two', three('end', { say: 'And then?' })),
    ]),
    problems: [
      [
        '/beats/1/replies/1/say',
        'Reply "bbb" can be on offer, word for word, to a learner who has said it before.',
        'Take it away with a flag and "when", or word it as somebody would who says it twice.',
      ],
    ],
  },
];
