import { agreed, astray, beside, giving, moved, moving, talk } from './conversation-calls.ts';
import type { RuleCase } from './rule-case.ts';

/** SC357 to SC363: what is said in it, and what the mood follows. */
export const wordingCases: readonly RuleCase[] = [
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
    code: 'SC357',
    title: 'a promise in the recap that names nothing, other than one before the call',
    breaks: beside('recap', { does: ['promise'] }),
    keeps: beside('prepare', { does: ['promise'] }),
    problems: [
      [
        '/beats/1/replies/0/say',
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
    code: 'SC359',
    title: 'what is said only days later',
    breaks: beside('epilogue', { marks: { ...agreed, 'door-open': 1 }, say: 'At six.' }),
    keeps: beside('recap', { marks: { ...agreed, 'door-open': 1 }, say: 'At six.' }),
    problems: [
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said who does what by when (a reply that earns "who-what-when" and names a time).',
        'Let a best reply of the close or of the recap say it.',
      ],
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said how to reach us (a number, an address, "ring me", or a reply that earns "door-open").',
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
    code: 'SC359',
    title: 'a good ending that says nothing, other than a mended one',
    breaks: talk([{}]),
    keeps: talk([{}], { endings: [{ id: 'done', kind: 'mended', title: 'done', text: 'done' }] }),
    problems: [
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said who does what by when (a reply that earns "who-what-when" and names a time).',
        'Let a best reply of the close or of the recap say it.',
      ],
      [
        '/endings/0',
        'The best run to the ending "done" comes to its end without having said how to reach us (a number, an address, "ring me", or a reply that earns "door-open").',
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
    keeps: talk([{ say: 'I hear you: a début, Butler.' }]),
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
    code: 'SC360',
    title: 'a "but" in the best reply of a beat that no model path comes to',
    breaks: astray('I hear you, but no.'),
    keeps: astray('I hear you, Butler.'),
    problems: [
      [
        '/beats/1/replies/0/say',
        'The best reply "aaa" says "but".',
        'Make two sentences of it: what stands before a "but" is not heard.',
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
    code: 'SC361',
    title: 'a gift that earns points, other than in solve',
    breaks: giving({}),
    keeps: giving({ phase: 'solve' }),
    problems: [
      [
        '/beats/0/replies/0',
        'The concession "aaa" can earn 1 point in phase explore, before anybody knows what is owed.',
        'Let it earn nothing here. What is owed whatever the cause is a remedy: tag it so ("does: [remedy]").',
      ],
    ],
  },
  {
    code: 'SC361',
    title: 'a gift that earns points, other than nothing',
    breaks: giving({}),
    keeps: giving({}, { marks: {} }),
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
  {
    code: 'SC363',
    title: 'a mood that moves for no reason, other than one that is told',
    breaks: moved({}),
    keeps: moved({ because: 'You asked.' }),
    problems: [
      [
        '/beats/0/replies/0/trust',
        'Reply "aaa" moves trust and has neither a speech act nor a reason.',
        'Say under "does" what the reply does to the customer, or under "because" what they heard.',
      ],
    ],
  },
];
