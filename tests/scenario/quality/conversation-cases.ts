import {
  angry,
  answered,
  beside,
  firstTurn,
  noTalk,
  opening,
  talk,
  words,
} from './conversation-calls.ts';
import type { RuleCase } from './rule-case.ts';

/** SC350 to SC356: the order of a conversation. */
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
    code: 'SC350',
    title: 'an answer and a line that are said in one go',
    breaks: answered({}),
    keeps: answered({ scene: 'A day later.' }),
    problems: [
      [
        '/beats/1/customer/0',
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
    code: 'SC352',
    title: 'an action at anger 6, where nothing is earned for seeing their side',
    breaks: talk([{ marks: { clarify: 1 }, does: ['reflection', 'action'] }], { variants: angry }),
    keeps: talk([{ marks: { 'their-side': 1 }, does: ['reflection', 'action'] }], {
      variants: angry,
    }),
    problems: [
      [
        '/beats/0/replies/0',
        'The model path brings its first solution at anger 6, and nothing before it met with empathy what the customer said.',
        'From anger 6 on say back what was heard and what it does to them first ("does: [reflection, empathy]"), then solve.',
      ],
    ],
  },
  {
    code: 'SC352',
    title: 'an action at anger 6, where saying back is done badly',
    breaks: talk([{ marks: { 'own-it': 2, 'reflect-back': -1 }, does: ['empathy', 'action'] }], {
      variants: angry,
    }),
    keeps: talk([{ marks: { 'own-it': 1, 'reflect-back': 1 }, does: ['empathy', 'action'] }], {
      variants: angry,
    }),
    problems: [
      [
        '/beats/0/replies/0',
        'The model path brings its first solution at anger 6, and nothing before it acknowledged what the customer said.',
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
        'The model path apologises a second time, and no fault has been admitted since the first.',
        'Be sorry once for what they went through; a second apology is for a fault that is established ("does: [admission]").',
      ],
    ],
  },
  {
    code: 'SC354',
    title: 'a second apology for a fault that the first was for',
    breaks: talk([{ does: ['apology', 'admission'] }, { does: ['apology'] }]),
    keeps: talk([{ does: ['apology'] }, { does: ['apology', 'admission'] }]),
    problems: [
      [
        '/beats/1/replies/0',
        'The model path apologises a second time, and no fault has been admitted since the first.',
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
    code: 'SC355',
    title: 'a long apology in the call and not in the recap',
    breaks: beside('recap', {}, { does: ['apology'], say: `I'm sorry ${words(19)}.` }),
    keeps: beside('recap', { does: ['apology'], say: `I'm sorry ${words(19)}.` }),
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
];
