import type { GuidelinesById } from './guideline.ts';
import type { GuidelineId } from './ids.ts';

/** How to turn what was agreed into something that happens, and to stay with it. */
export const closeGuidelines = {
  'act-now': {
    id: 'act-now',
    phase: 'close',
    title: 'Start at once',
    todo: 'Begin what you agreed without delay, while they are still with you if you can.',
    soundsLike:
      "“I'm booking the courier as we speak. There: collection at five, and the number is in your inbox.”",
    breaks: [
      { text: "Saying “We'll look into it”", basis: 'inferred' },
      { text: 'Leaving the first step till later', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 6' },
      { document: 'jarman', place: 'tip 1' },
    ],
  },
  'who-what-when': {
    id: 'who-what-when',
    phase: 'close',
    title: 'Settle who, what and when',
    todo: 'Close with the next steps: each with its task, its person and its time.',
    soundsLike:
      '“Leo fits the seal on Thursday at seven, I send you the test report by noon, and you clear the dock.”',
    breaks: [{ text: 'Open ends that belong to nobody', basis: 'inferred' }],
    sources: [
      { document: 'fmi', place: 'guideline 5' },
      { document: 'clients', place: 'on what comes after' },
      { document: 'spark', place: 'tip 2', bearing: 'the recap to the customer' },
    ],
  },
  'keep-informed': {
    id: 'keep-informed',
    phase: 'close',
    title: 'Keep every promised update',
    todo: "Agree when they'll hear from you, and keep each of those promises, news or none.",
    soundsLike:
      "“It's four, so I'm ringing as I said. Nothing new from the lab yet; I'll ring again at nine tomorrow.”",
    breaks: [
      { text: 'Leaving them to guess what is going on', basis: 'stated' },
      { text: 'Promising a call that never comes', basis: 'stated' },
    ],
    sources: [
      { document: 'jarman', place: 'tip 1' },
      { document: 'fmi', place: 'guideline 6' },
      { document: 'clients', place: 'on what comes after' },
      { document: 'spark', place: 'tip 5' },
    ],
  },
  'follow-up': {
    id: 'follow-up',
    phase: 'close',
    title: 'Go back and check',
    todo: "Afterwards, go back: tell them what was done, check that they're satisfied, and ask how they found the way you handled it.",
    soundsLike:
      '“The new seal has run for two days now. Is it right for you, and how did you find our part in it?”',
    breaks: [
      { text: 'Waiting for them to ring you', basis: 'inferred' },
      { text: 'Closing it because something was sent', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 6' },
      { document: 'fmi', place: 'summary' },
      { document: 'clients', place: 'comments' },
    ],
  },
  'door-open': {
    id: 'door-open',
    phase: 'close',
    title: 'Stay within reach',
    todo: 'Call it solved only when the customer does, and stay reachable for whatever comes up.',
    soundsLike:
      "“I'm keeping this open until you tell me it's right. Here is my own number, evenings too.”",
    breaks: [{ text: 'Declaring it solved before they do', basis: 'stated' }],
    sources: [{ document: 'jarman', place: 'tip 4' }],
  },
  prevent: {
    id: 'prevent',
    phase: 'close',
    title: 'Stop it happening again',
    todo: "Agree how it won't happen again and how they can hold you to that, and learn from it yourself.",
    soundsLike:
      '“From now on every seal is pressure-tested before it ships, and you get the sheet. Ring me if one is missing.”',
    breaks: [{ text: 'Treating it as a one-off when it is not', basis: 'inferred' }],
    sources: [
      { document: 'patton', place: 'section “Solve problems together”' },
      { document: 'spark', place: 'tip 1' },
      { document: 'spark', place: 'tip 4, pro tip' },
      { document: 'spark', place: 'tip 5' },
    ],
  },
} as const satisfies Partial<GuidelinesById<GuidelineId>>;
