import { fakeReply } from '#tests/support/small-scenario.ts';
import type { RuleCase } from './rule-case.ts';
import { tellCall } from './tell-call.ts';

const plain = tellCall(6);
const inFirst = (at: number) => at === 0;
const inLast = (at: number) => at === 5;

/** SC304 to SC308: how a reply looks. */
const lookCases: readonly RuleCase[] = [
  {
    code: 'SC304',
    title: 'a line that only a lawyer reads with ease',
    breaks: saying(
      'Notwithstanding anticipated administrative difficulties, organisational responsibilities necessitate immediate reconsideration of all contractual obligations.',
    ),
    keeps: saying('I know that it is late, but we need to talk about the order that did not come.'),
    problems: [
      [
        '/beats/5/customer/0/say',
        'This text has a reading grade of 38.5; up to 9 is read with ease.',
        'Make two sentences of it, and take shorter words.',
      ],
    ],
  },
  {
    code: 'SC305',
    title: 'a best reply that is the longest at every beat',
    breaks: tellCall(6, (at) => ({ best: { say: `alpha bravo longer ${at}` } })),
    keeps: tellCall(6, (at) => (at < 2 ? { best: { say: `alpha bravo longer ${at}` } } : {})),
    problems: [
      [
        '/beats',
        'The best reply is the longest at 6 of 6 beats; drawn by lot it would be at 2.0, and so many come in 0.1 % of the draws.',
        'Say less in it, or give the weaker ones as much to say. Look at: beat-0, beat-1, beat-2, beat-3, beat-4, beat-5.',
      ],
    ],
  },
  {
    code: 'SC306',
    title: 'a best reply that is the shortest at every beat',
    breaks: tellCall(6, (at) => ({ best: { say: `alpha brave ${at}` } })),
    keeps: tellCall(6, (at) => (at === 0 ? { best: { say: `alpha brave ${at}` } } : {})),
    problems: [
      [
        '/beats',
        'The best reply is the shortest at 6 of 6 beats; drawn by lot it would be at 2.0, and so many come in 0.1 % of the draws.',
        'Make some of the weaker ones as brief. Look at: beat-0, beat-1, beat-2, beat-3, beat-4, beat-5.',
      ],
    ],
  },
  {
    code: 'SC307',
    title: 'a best reply of 1.35 times the length of the others',
    breaks: tellCall(6, (at) => (inFirst(at) ? { best: { say: 'alpha bravo candy child' } } : {})),
    keeps: tellCall(6, (at) => (inFirst(at) ? { best: { say: 'alpha bravo candy chi' } } : {})),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply of "beat-0" has 23 characters, the others 17 on average; under 1.3 times as many are wanted.',
        'Say less in it, or give the weaker ones as much to say.',
      ],
    ],
  },
  {
    code: 'SC308',
    title: 'a best reply that is the most polite at every beat',
    breaks: tellCall(6, (at) => ({ best: { say: `sorry bravo ${at}aaaa` } })),
    keeps: tellCall(6, (at) => ({
      best: { say: `sorry bravo ${at}aaaa` },
      middle: { say: `sorry eagle ${at}aaaa` },
      bad: { say: `sorry hotel ${at}aaaa` },
    })),
    problems: [
      [
        '/beats',
        'The best reply is the most polite at 6 of 6 beats; drawn by lot it would be at 2.0, and so many come in 0.1 % of the draws.',
        'Courtesies such as "please", "sorry" and "thank you" are cheap: give them to weaker replies, too. Look at: beat-0, beat-1, beat-2, beat-3, beat-4, beat-5.',
      ],
    ],
  },
];

function saying(say: string) {
  return tellCall(6, (at) =>
    inLast(at) ? { beat: { customer: [{ id: 'line', say, feels: 'calm' }] } } : {},
  );
}

const never = (at: number) => ({ bad: { say: `never hotel x${at}xxx` } });

/** SC309 to SC314: the words of a reply. */
const wordCases: readonly RuleCase[] = [
  {
    code: 'SC309',
    title: 'absolute words in bad replies only',
    breaks: tellCall(9, never),
    keeps: tellCall(9, (at) => ({ ...never(at), best: { say: `never bravo x${at}xxx` } })),
    problems: [
      [
        '/beats',
        '9 of 18 weaker replies have a word such as "always", "every" or "only", and 0 of 9 best ones; by lot so uneven a split comes in 1.0 % of the draws.',
        'Say it without them, or let best replies be as sure where they may. Look at: /beats/0/replies/2, /beats/1/replies/2, /beats/2/replies/1, /beats/3/replies/2, /beats/4/replies/2, /beats/5/replies/1, /beats/6/replies/2, /beats/7/replies/2 and 1 more.',
      ],
    ],
  },
  {
    code: 'SC310',
    title: 'a beat where every reply but the best one is absolute',
    breaks: tellCall(6, (at) =>
      inFirst(at)
        ? { middle: { say: 'never eagle xaaaa' }, bad: { say: 'never hotel xaaaa' } }
        : {},
    ),
    keeps: tellCall(6, (at) => (inFirst(at) ? { middle: { say: 'never eagle xaaaa' } } : {})),
    problems: [
      [
        '/beats/0/replies',
        'At "beat-0" every reply but the best one has a word such as "always", "every" or "only".',
        'Take the word out of one of them.',
      ],
    ],
  },
  {
    code: 'SC311',
    title: 'a reply that nobody would give who means well',
    breaks: tellCall(6, (at) => (inFirst(at) ? { bad: { say: 'Not our problem.x' } } : {})),
    keeps: tellCall(6, (at) => (inFirst(at) ? { bad: { say: 'Do whatever it is' } } : {})),
    problems: [
      [
        '/beats/0/replies/2/say',
        'This reply says "Not our problem", which nobody says who means well.',
        'Let it fail by what a decent person believes, such as "Speed is what they want most".',
      ],
    ],
  },
  {
    code: 'SC312',
    title: 'a best reply that quotes its guideline',
    breaks: quoting('Your side first repair'),
    keeps: quoting('Your side by ten today.'),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply of "beat-0" shares 3 words with the guideline "Repair their side first" (side, first, repair), any other at most 0.',
        'Say it in other words, or let a weaker reply take up some of them, too.',
      ],
    ],
  },
  {
    code: 'SC313',
    title: 'a best reply that says the customer’s line back, alone',
    breaks: echoing('giant hotel xaaaa'),
    keeps: echoing('lorry Friday xaaa'),
    problems: [
      [
        '/beats/0/replies/0/say',
        'The best reply of "beat-0" shares 3 words with the line "The lorry stands empty on Friday." (friday, lorry, empty), any other at most 0.',
        'Say it in other words, or let a weaker reply take up some of them, too.',
      ],
    ],
  },
  {
    code: 'SC314',
    title: 'two replies that differ in one word of eight',
    breaks: twins('we ring you at nine from our own office today'),
    keeps: twins('we write to you by ten and send it off today'),
    problems: [
      [
        '/beats/0/replies/2/say',
        'The replies "middle" and "bad" have nearly all their words in common.',
        'Let each rest on a belief of its own, or take one of them out.',
      ],
    ],
  },
];

function quoting(say: string) {
  return tellCall(6, (at) =>
    inFirst(at) ? { best: { say, marks: { 'fix-theirs-first': 2 } } } : {},
  );
}

function echoing(bad: string) {
  const customer = [{ id: 'line', say: 'The lorry stands empty on Friday.', feels: 'calm' }];
  return tellCall(6, (at) =>
    inFirst(at)
      ? { beat: { customer }, best: { say: 'Friday lorry empty' }, bad: { say: bad } }
      : {},
  );
}

function twins(bad: string) {
  return tellCall(6, (at) =>
    inFirst(at)
      ? {
          best: { say: 'let me hear what this has done to your own plan' },
          middle: { say: 'we ring you at nine from our own office tonight today' },
          bad: { say: bad },
        }
      : {},
  );
}

/** SC315: the order of the file. */
const orderCases: readonly RuleCase[] = [
  {
    code: 'SC315',
    title: 'a best reply that always stands first in the file',
    breaks: tellCall(6, () => ({ bestAt: 0 })),
    keeps: plain,
    problems: [
      [
        '/beats',
        'The best reply stands first in the file at 6 of 6 beats; by lot so many come in at most 0.4 % of the draws.',
        'Move it at some beats: learners see a shuffled order, people who read the file do not.',
      ],
    ],
  },
];

/** A fourth reply at the last beat, for those who chose badly at the first. */
function seldom(reply: Readonly<Record<string, unknown>>) {
  const misconception = 'Speed is what they want most.';
  const replies = [
    fakeReply('best', { say: 'alpha bravo xffff', marks: { honest: 2 } }),
    fakeReply('middle', { say: 'delta eagle xffff', marks: { honest: 1 }, misconception }),
    fakeReply('bad', { say: 'giant hotel xffff', marks: { honest: -1 }, misconception }),
    fakeReply('seldom', { say: 'kilos lemon xffff', when: 'a', marks: { honest: -1 }, ...reply }),
  ];
  return tellCall(6, (at) => {
    if (inFirst(at)) return { bad: { sets: ['a'] }, middle: { sets: ['b'] } };
    return inLast(at) ? { beat: { replies, optionsBecause: 'One is for a few.' } } : {};
  });
}

/** SC316 to SC321: what a beat offers beside its best reply. */
const spreadCases: readonly RuleCase[] = [
  {
    code: 'SC316',
    title: 'a reply that is a model and a breach at once',
    breaks: mixed(['explanation', 'deflection'], -2),
    keeps: mixed(['explanation', 'deflection'], -1),
    problems: [
      [
        '/beats/0/replies/2',
        '"bad" has a mark of 2 and one of -2, and 2 speech acts: explanation, deflection.',
        'Give each half a reply of its own, so that a learner who chooses it knows what it was chosen for.',
      ],
    ],
  },
  {
    code: 'SC316',
    title: 'a model and a breach in two acts, not in one',
    breaks: mixed(['explanation', 'deflection'], -2),
    keeps: mixed(['deflection'], -2),
    problems: [
      [
        '/beats/0/replies/2',
        '"bad" has a mark of 2 and one of -2, and 2 speech acts: explanation, deflection.',
        'Give each half a reply of its own, so that a learner who chooses it knows what it was chosen for.',
      ],
    ],
  },
  {
    code: 'SC317',
    title: 'a beat with two replies that cost nothing',
    breaks: tellCall(6, (at) => (inFirst(at) ? { middle: { marks: { honest: 2 } } } : {})),
    keeps: plain,
    problems: [
      [
        '/beats/0/replies',
        'No single reply of "beat-0" costs nothing in more than half of its configurations.',
        'Give one of them what the others lack, or let what was said before decide which one is best.',
      ],
    ],
  },
  {
    code: 'SC318',
    title: 'a beat without anything in between',
    breaks: tellCall(6, (at) =>
      inFirst(at) ? { middle: { marks: { honest: -1 }, trust: -1 } } : {},
    ),
    keeps: plain,
    problems: [
      [
        '/beats/0/replies',
        'Beside the best reply of "beat-0" every other costs more than 10 % of what a run can earn, and none has a mark above 0.',
        'Let one of them do part of what the moment asks for: something that many would say.',
      ],
    ],
  },
  {
    code: 'SC319',
    title: 'a beat where nothing is bad',
    breaks: tellCall(6, (at) => (inFirst(at) ? { bad: { marks: { honest: 0 }, does: [] } } : {})),
    keeps: tellCall(6, (at) => (inFirst(at) ? { bad: { marks: { honest: 0 } } } : {})),
    problems: [
      [
        '/beats/0/replies',
        'No weaker reply of "beat-0" has points below 0 in sum, and none is passive (a delay, a deflection, a referral, minimising) and earns nothing.',
        'Add what people really say there and should not: a stall, a defence, "I will pass it on".',
      ],
    ],
  },
  {
    code: 'SC320',
    title: 'a call in which nobody stalls',
    breaks: tellCall(6, () => ({ bad: { does: ['defence'] } })),
    keeps: tellCall(6, (at) => (inFirst(at) ? {} : { bad: { does: ['defence'] } })),
    problems: [
      [
        '/beats',
        'No weaker reply is tagged as a delay, a deflection, a referral or as minimising.',
        'Doing nothing is what people do most: let somebody stall, change the subject or pass it on.',
      ],
    ],
  },
  {
    code: 'SC321',
    title: 'a weaker reply without its misconception',
    breaks: tellCall(6, (at) => (inFirst(at) ? { middle: { misconception: undefined } } : {})),
    keeps: plain,
    problems: [
      [
        '/beats/0/replies/1',
        '"middle" is not the best reply, and names no misconception.',
        'Add "misconception": what somebody believes who says this, such as "Speed is what they want most".',
      ],
    ],
  },
  {
    code: 'SC321',
    title: 'a reply without its misconception that is seldom on offer, and costs then',
    breaks: seldom({}),
    keeps: seldom({ misconception: 'More is more.' }),
    problems: [
      [
        '/beats/5/replies/3',
        '"seldom" is not the best reply, and names no misconception.',
        'Add "misconception": what somebody believes who says this, such as "Speed is what they want most".',
      ],
    ],
  },
];

function mixed(does: readonly string[], lowest: number) {
  const marks = { honest: lowest, 'own-it': 2, 'plain-words': -1 };
  return tellCall(6, (at) => (inFirst(at) ? { bad: { does, marks } } : {}));
}

/** SC304 to SC321. */
export const tellCases: readonly RuleCase[] = [
  ...lookCases,
  ...wordCases,
  ...orderCases,
  ...spreadCases,
];
