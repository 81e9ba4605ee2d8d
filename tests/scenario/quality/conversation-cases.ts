import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import type { RuleCase } from './rule-case.ts';

type Plain = Readonly<Record<string, unknown>>;

const good = { 'own-it': 1 };
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const angry = [{ id: 'hot', title: 'hot', summary: 'hot', default: true, anger: 6, trust: 5 }];

/** Three replies, of which the first is best; the third leaves room to talk. */
const three = (best: Plain, to = 'end'): readonly Plain[] => [
  fakeReply('aaa', { marks: good, to, ...best }),
  fakeReply('bbb', { marks: { 'own-it': -1 }, to }),
  fakeReply('ccc', { to, does: ['question'] }),
];

/** Beats in a row, each with the best reply that is given for it. */
const talk = (best: readonly Plain[], rest: Plain = {}) =>
  smallScenario(
    best.map((reply, place) =>
      fakeBeat(`b${place}`, three(reply, place === best.length - 1 ? 'end' : `b${place + 1}`)),
    ),
    rest,
  );

const opening = (count: number) =>
  smallScenario([
    fakeBeat('only', three({}), {
      phase: 'open',
      customer: [{ id: 'line', say: words(count), feels: 'angry' }],
    }),
  ]);

/** A first turn in which nobody listens but by one reply. */
const firstTurn = (does: readonly string[], news: readonly string[] = []) => {
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

const noTalk =
  'Nothing that can be said at beat "b0" lets the customer go on: no reply is tagged listening, question or reflection.';
const agreed = { 'who-what-when': 1, 'keep-informed': 1 };

/** A mood that the best reply moves, and one that a worse reply does. */
const moving = (best: number, worse: number) =>
  smallScenario([
    fakeBeat('only', [
      fakeReply('aaa', { marks: good, trust: best, does: ['empathy'] }),
      fakeReply('bbb', { marks: { 'own-it': -1 }, trust: worse, does: ['promise'] }),
      fakeReply('ccc', { does: ['question'] }),
    ]),
  ]);

/** SC350 to SC363. */
export const conversationCases: readonly RuleCase[] = [
  {
    code: 'SC350',
    title: 'an opening of 15 words',
    breaks: opening(15),
    keeps: opening(16),
    problems: [
      [
        '/beats/0/customer/0',
        "The customer's longest opening turn on the model path takes 5 seconds; 6 to 20 are wanted.",
        'Let them tell what happened and what it does to them before anybody answers.',
      ],
    ],
  },
  {
    code: 'SC350',
    title: 'an opening of 59 words',
    breaks: opening(59),
    keeps: opening(58),
    problems: [
      [
        '/beats/0/customer/0',
        "The customer's longest opening turn on the model path takes 21 seconds; 6 to 20 are wanted.",
        'Shorten it, the answer before it included, or give part of it to the next beat.',
      ],
    ],
  },
  {
    code: 'SC351',
    title: 'a first turn without listening or asking',
    breaks: firstTurn(['explanation']),
    keeps: firstTurn(['listening']),
    problems: [
      [
        '/beats/0/replies',
        noTalk,
        'Offer a reply that says back what was heard, or asks an open question, and tag it under "does".',
      ],
    ],
  },
  {
    code: 'SC351',
    title: 'a first turn without listening, where another brings the news and asks afterwards',
    breaks: firstTurn(['news'], ['explanation']),
    keeps: firstTurn(['explanation'], ['news']),
    problems: [
      [
        '/beats/0/replies',
        noTalk,
        'Offer a reply that says back what was heard, or asks an open question, and tag it under "does".',
      ],
    ],
  },
  {
    code: 'SC352',
    title: 'an action at anger 6 before anything was said back',
    breaks: talk([{ does: ['empathy', 'action'] }], { variants: angry }),
    keeps: talk([{ does: ['empathy', 'reflection', 'action'] }], { variants: angry }),
    problems: [
      [
        '/beats/0/replies/0',
        'The model path brings its first solution at anger 6, and nothing before it acknowledged what the customer said.',
        'From anger 6 on say back what was heard and what it does to them first ("does: [reflection, empathy]"), then solve.',
      ],
    ],
  },
  {
    code: 'SC352',
    title: 'an option at anger 6 before anything was felt',
    breaks: talk([{ marks: { 'reflect-back': 1 } }, { does: ['option'] }], { variants: angry }),
    keeps: talk([{ marks: { 'reflect-back': 1 } }, { does: ['option'] }]),
    problems: [
      [
        '/beats/1/replies/0',
        'The model path brings its first solution at anger 6, and nothing before it met with empathy what the customer said.',
        'From anger 6 on say back what was heard and what it does to them first ("does: [reflection, empathy]"), then solve.',
      ],
    ],
  },
  {
    code: 'SC353',
    title: 'an apology in the third of four decisions',
    breaks: talk([{}, {}, { does: ['apology'] }, {}]),
    keeps: talk([{}, { does: ['apology'] }, {}, {}]),
    problems: [
      [
        '/beats/2/replies/0',
        'The first apology of the model path is decision 3 of the 4 of the call; it belongs into the first third.',
        'Apologise for what they went through as soon as the complaint was heard, whoever is at fault.',
      ],
    ],
  },
  {
    code: 'SC353',
    title: 'no apology where apologising is trained',
    breaks: talk([{}], { trains: ['apologise'] }),
    keeps: talk([{}], { trains: ['own-it'] }),
    problems: [
      [
        '/variants/0',
        'The model path has no reply tagged apology, and the scenario trains "apologise".',
        'Let an early best reply be sorry for what they went through, and tag it under "does".',
      ],
    ],
  },
  {
    code: 'SC354',
    title: 'a second apology without an admission',
    breaks: talk([{ does: ['apology'] }, { does: ['apology'] }]),
    keeps: talk([{ does: ['apology'] }, { does: ['apology', 'admission'] }]),
    problems: [
      [
        '/beats/1/replies/0',
        'The model path apologises a second time, and no fault has been admitted until then.',
        'Be sorry once for what they went through; a second apology is for a fault that is established ("does: [admission]").',
      ],
    ],
  },
  {
    code: 'SC354',
    title: 'a third apology',
    breaks: talk([
      { does: ['apology'] },
      { does: ['apology', 'admission'] },
      { does: ['apology'] },
      {},
    ]),
    keeps: talk([{ does: ['apology'] }, { does: ['apology', 'admission'] }, {}, {}]),
    problems: [
      [
        '/beats/2/replies/0',
        'The model path apologises 3 times; 2 are the most that is wanted.',
        'Show it by what you do: each further sorry asks them to comfort you.',
      ],
    ],
  },
  {
    code: 'SC355',
    title: 'an apology of 21 words',
    breaks: talk([{ does: ['apology'], say: `I'm sorry ${words(19)}. Well then.` }]),
    keeps: talk([{ does: ['apology'], say: `I'm sorry ${words(18)}. Well then, word.` }]),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The sentences that apologise in the best reply "aaa" have 21 words; 20 are the most that is wanted.',
        'Say it in one short sentence of its own, tied to what this customer went through.',
      ],
    ],
  },
  {
    code: 'SC356',
    title: 'empathy that no concrete option follows',
    breaks: talk([
      { does: ['empathy'] },
      { does: ['option'], say: 'Or the other way.' },
      { does: ['news'], say: 'Now at six.' },
    ]),
    keeps: talk([
      { does: ['empathy'] },
      { does: ['option'], say: 'Or the other way.' },
      { does: ['action'], say: 'Now at six.' },
    ]),
    problems: [
      [
        '/beats/0/replies/0',
        'After this reply, the first with empathy, the model path offers no option, action or remedy with a time, a number or a name in it.',
        'Empathy alone tires people: follow it with two ways to choose from, or with something that happens now.',
      ],
    ],
  },
  {
    code: 'SC357',
    title: 'a promise without a time',
    breaks: talk([{ does: ['promise'], say: 'I ring you back, Ilse.' }]),
    keeps: talk([{ does: ['promise'], say: 'I ring you back, with Joan.' }]),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply "aaa" is tagged promise and names no time, no number and nobody.',
        'Say what exactly, who does it, how many, by when.',
      ],
    ],
  },
  {
    code: 'SC358',
    title: 'a best reply that looks into it',
    breaks: talk([{ say: 'I will look into it.' }]),
    keeps: talk([{ say: 'I will read it now.' }]),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply "aaa" says "look into".',
        'Say what happens, and when.',
      ],
    ],
  },
  {
    code: 'SC359',
    title: 'a good ending without a number to ring',
    breaks: talk([
      { marks: agreed, say: 'So we do it at six.' },
      { say: 'I ring you at seven, on 26.' },
    ]),
    keeps: talk([
      { marks: agreed, say: 'So we do it at six.' },
      { say: 'I ring, on 07700 900418.' },
    ]),
    problems: [
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said how to reach us (a number, an address, "ring me", or a reply that earns "door-open").',
        'Let a best reply of the close or of the recap say it.',
      ],
    ],
  },
  {
    code: 'SC359',
    title: 'a good ending where nobody says who does what by when, or when they check back',
    breaks: talk([{ marks: { 'door-open': 1, 'who-what-when': 1 }, say: 'We do it.' }]),
    keeps: talk([{ marks: { ...agreed, 'door-open': 1 }, say: 'We do it at six.' }]),
    problems: [
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said who does what by when (a reply that earns "who-what-when" and names a time).',
        'Let a best reply of the close or of the recap say it.',
      ],
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said when we check back (a reply that earns "keep-informed" or "follow-up").',
        'Let a best reply of the close or of the recap say it.',
      ],
    ],
  },
  {
    code: 'SC360',
    title: 'a "but" in a best reply',
    breaks: talk([{ say: 'I hear you, but no.' }]),
    keeps: talk([{ say: 'I hear you, Butler.' }]),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply "aaa" says "but".',
        'Make two sentences of it: what stands before a "but" is not heard.',
      ],
    ],
  },
  {
    code: 'SC360',
    title: 'what the customer needs to do',
    breaks: talk([{ say: 'So you need to wait.' }]),
    keeps: talk([{ say: 'What do you need to go on?' }]),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply "aaa" says "you need to".',
        'Say the reason or the way out in its place.',
      ],
    ],
  },
  {
    code: 'SC361',
    title: 'a gift before the diagnosis that earns points',
    breaks: talk([{ does: ['concession'], say: 'Ten off.' }]),
    keeps: talk([{ does: ['remedy'], say: 'Ten off.' }]),
    problems: [
      [
        '/beats/0/replies/0',
        'The concession "aaa" can earn 1 point in phase explore, before anybody knows what is owed.',
        'Let it earn nothing here. What is owed whatever the cause is a remedy: tag it so ("does: [remedy]").',
      ],
    ],
  },
  {
    code: 'SC362',
    title: 'a face that gives the best reply away',
    breaks: moving(1, 0),
    keeps: moving(1, 2),
    problems: [
      [
        '/beats',
        'At every beat the reply that betters the mood most is a best one, so that the face alone tells what to say.',
        'Add a reply that pleases more than the best one and has its price: a promise that cannot be kept, a gift before its time.',
      ],
    ],
  },
  {
    code: 'SC363',
    title: 'a mood that moves for no reason',
    breaks: talk([{ trust: 1 }]),
    keeps: talk([{ trust: 1, does: ['thanks'] }]),
    problems: [
      [
        '/beats/0/replies/0/trust',
        'Reply "aaa" moves trust and has neither a speech act nor a reason.',
        'Say under "does" what the reply does to the customer, or under "because" what they heard.',
      ],
    ],
  },
];
