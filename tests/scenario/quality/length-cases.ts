import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import type { RuleCase } from './rule-case.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const three = ['one', 'two', 'three'].map((id) => fakeReply(id));
const saying = (count: number) =>
  smallScenario([
    fakeBeat('only', three, { customer: [{ id: 'line', say: words(count), feels: 'calm' }] }),
  ]);
const replying = (count: number) =>
  smallScenario([
    fakeBeat('only', [
      ...three
        .slice(0, 2)
        .map((reply) => ({ ...reply, say: `${String(reply['id'])} ${words(39)}` })),
      fakeReply('three', { say: `three ${words(count - 1)}` }),
    ]),
  ]);

/** SC301 to SC303. */
export const lengthCases: readonly RuleCase[] = [
  {
    code: 'SC301',
    title: 'a line of 61 words',
    breaks: saying(61),
    keeps: saying(60),
    problems: [
      [
        '/beats/0/customer/0/say',
        'This line has 61 words; up to 60 can be taken in at once.',
        'Shorten it, or give part of it to the next beat.',
      ],
    ],
  },
  {
    code: 'SC302',
    title: 'a reply of 41 words',
    breaks: replying(41),
    keeps: replying(40),
    problems: [
      [
        '/beats/0/replies/2/say',
        'This reply has 41 words; up to 40 can be compared with the others.',
        'Shorten it to what somebody would say in one breath.',
      ],
    ],
  },
  {
    code: 'SC303',
    title: 'a beat with two replies and no reason',
    breaks: smallScenario([fakeBeat('only', three.slice(0, 2))]),
    keeps: smallScenario([fakeBeat('only', three.slice(0, 2), { optionsBecause: 'Yes or no.' })]),
    problems: [
      [
        '/beats/0/replies',
        'Beat "only" offers 2 replies; three are best.',
        'Offer three, or say under "optionsBecause" why not.',
      ],
    ],
  },
  {
    code: 'SC303',
    title: 'a beat with five replies, whatever the reason',
    breaks: smallScenario([
      fakeBeat('only', [...three, fakeReply('four'), fakeReply('five')], {
        optionsBecause: 'So much to say.',
      }),
    ]),
    keeps: smallScenario([
      fakeBeat('only', [...three, fakeReply('four')], { optionsBecause: 'So much to say.' }),
    ]),
    problems: [
      [
        '/beats/0/replies',
        'Beat "only" offers 5 replies; three are best.',
        'Offer three; a reason allows 2 to 4.',
      ],
    ],
  },
];
