import type { GuidelinesById } from './guideline.ts';
import type { GuidelineId } from './ids.ts';

/** How to find an answer that holds, and what to do when there is none. */
export const solveGuidelines = {
  'ask-outcome': {
    id: 'ask-outcome',
    phase: 'solve',
    title: 'Ask what good looks like',
    todo: 'Before you propose anything, ask which result they would call good.',
    soundsLike: '“If this has gone well for you by Friday, what has happened?”',
    breaks: [
      { text: 'Guessing what they want', basis: 'inferred' },
      { text: 'Imposing your own answer', basis: 'inferred' },
    ],
    sources: [{ document: 'spark', place: 'tip 5' }],
    caution: 'What is plainly owed needs no question: offer it at once.',
  },
  'real-interests': {
    id: 'real-interests',
    phase: 'solve',
    title: 'Look behind the demand',
    todo: 'Find out what lies behind the demand, then look for an inventive way to serve both their interests and yours.',
    soundsLike:
      "“You've asked for thirty per cent off. What would that money have to cover, and could an engineer on nights cover it instead?”",
    breaks: [
      { text: 'Arguing over the demand itself', basis: 'inferred' },
      { text: 'Seeing only yes or no', basis: 'inferred' },
    ],
    sources: [{ document: 'patton', place: 'section “Think ahead”' }],
  },
  'side-by-side': {
    id: 'side-by-side',
    phase: 'solve',
    title: 'Work on it side by side',
    todo: 'Put the problem in front of you both, bring options with a recommendation, and weigh them together.',
    soundsLike:
      "“I see two ways: air freight tonight, or half by road on Thursday. I'd take the first. What speaks against it for you?”",
    breaks: [
      { text: 'Offering one answer to take or leave', basis: 'inferred' },
      { text: 'Haggling as opponents', basis: 'inferred' },
    ],
    sources: [
      { document: 'patton', place: 'section “Solve problems together”' },
      { document: 'fmi', place: 'guideline 5' },
      { document: 'spark', place: 'tip 5' },
    ],
  },
  'fix-theirs-first': {
    id: 'fix-theirs-first',
    phase: 'solve',
    title: 'Repair their side first',
    todo: "Put the customer's repair ahead of your own housekeeping, and be there in person where it takes that.",
    soundsLike:
      '“Our engineer is at your gate at six and stays till the line runs. Our own report can wait.”',
    breaks: [
      { text: 'Counting your own costs first', basis: 'stated' },
      { text: 'Your own inquiry or paperwork first', basis: 'inferred' },
      { text: 'Helping from a distance where somebody is needed on site', basis: 'inferred' },
    ],
    sources: [{ document: 'jarman', place: 'tip 2' }],
    caution: 'Be generous with effort and presence; money and precedent are decided on the merits.',
  },
  'on-the-merits': {
    id: 'on-the-merits',
    phase: 'solve',
    title: 'Decide it on the merits',
    todo: "Look for what is fair, what you'd grant others too and accept with the roles reversed, and stay firm there.",
    soundsLike:
      "“I'll pay for the hours the seal cost you, as I'd expect from my own supplier. A whole month I can't justify.”",
    breaks: [
      { text: 'Giving in to pressure or a threat', basis: 'inferred' },
      { text: 'Refusing what is fair because of a threat', basis: 'inferred' },
      { text: 'Splitting the difference for no reason', basis: 'inferred' },
    ],
    sources: [
      { document: 'patton', place: 'section “Think ahead”' },
      { document: 'patton', place: 'section “Solve problems together”' },
    ],
  },
  'clear-limits': {
    id: 'clear-limits',
    phase: 'solve',
    title: 'Say where the limit is',
    todo: "Say what you can deliver, how, and what you can't.",
    soundsLike:
      "“Monday I can do, with a driver waiting for it. Friday I can't: the casting alone takes three days.”",
    breaks: [
      { text: 'Promising more than you can keep', basis: 'stated' },
      { text: "A vague “I'll see what I can do”", basis: 'inferred' },
    ],
    sources: [
      { document: 'spark', place: 'tip 5' },
      {
        document: 'jarman',
        place: 'opening',
        bearing: 'names over-promising as a cause of trouble',
      },
    ],
  },
  'proportionate-compromise': {
    id: 'proportionate-compromise',
    phase: 'solve',
    title: 'Concede when arguing costs more',
    todo: 'Once they feel heard, and where arguing on would cost more than the point is worth, concede something in their favour.',
    soundsLike:
      "“We could spend all afternoon on that surcharge. I'll take it off; your time is worth more than forty euros.”",
    breaks: [
      { text: 'Arguing on when the point is no longer worth it', basis: 'stated' },
      { text: 'Giving something away to smooth over a sense of mistreatment', basis: 'stated' },
      { text: 'Winning the argument and losing the customer', basis: 'inferred' },
      { text: 'A concession that buys silence', basis: 'inferred' },
    ],
    sources: [
      { document: 'clients', place: 'on compromise' },
      { document: 'patton', place: 'section “If there is a problem”', bearing: 'limits it' },
      { document: 'patton', place: 'section “Think ahead”', bearing: 'limits it' },
    ],
    caution:
      'Only for a small point, only after they feel heard, and never because of a threat; what sets a precedent is decided on the merits.',
  },
  'refer-well': {
    id: 'refer-well',
    phase: 'solve',
    title: 'Hand over properly',
    todo: 'Beyond your authority, say whom you are passing it to and why, and give that person a written account.',
    soundsLike:
      "“Credit is Dana Whitlow's decision. She'll have your story from me in writing by noon, so you needn't repeat it.”",
    breaks: [
      { text: 'Saying “That is not my department”', basis: 'inferred' },
      { text: 'A cold transfer, with nothing passed on', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 5' },
      { document: 'fmi', place: 'guideline 6' },
    ],
  },
  'walk-away': {
    id: 'walk-away',
    phase: 'solve',
    title: 'Part with respect',
    todo: 'When no option is left, say so with respect and part.',
    soundsLike:
      "“We've tried all four ways and none of them works for you. I respect that, and I'll help you to move elsewhere.”",
    breaks: [
      { text: 'Caving in at the last moment', basis: 'inferred' },
      { text: 'An ultimatum in anger', basis: 'inferred' },
      { text: 'Ending it while options remain', basis: 'inferred' },
    ],
    sources: [{ document: 'spark', place: 'tip 5' }],
    caution:
      "The same words are a success when every option has been tried and a failure when they come early. On abuse, your employer's own rule comes first.",
  },
} as const satisfies Partial<GuidelinesById<GuidelineId>>;
