import type { GuidelinesById } from './guideline.ts';
import type { GuidelineId } from './ids.ts';

/** How to take in what the customer says, and keep it. */
export const listenGuidelines = {
  'let-finish': {
    id: 'let-finish',
    phase: 'listen',
    title: 'Let them finish',
    todo: 'Let them say all of it, the venting too, without a word against it, even where they have the facts wrong.',
    soundsLike:
      'You let the whole story run, wrong dates and all, and speak only once they have stopped.',
    breaks: [
      { text: 'Cutting in or talking over them', basis: 'stated' },
      { text: 'Correcting a fact while they are still talking', basis: 'stated' },
      { text: 'Finishing their sentence for them', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 1' },
      { document: 'clients', place: 'on listening' },
      { document: 'spark', place: 'tip 4' },
    ],
  },
  attend: {
    id: 'attend',
    phase: 'listen',
    title: 'Show you follow, then leave room',
    todo: 'Give small signs that you follow, and once you have said your piece, stop and leave the silence to them.',
    soundsLike:
      '“Mm. Right, both pallets.” Later, after your one sentence, you count to three and add nothing.',
    breaks: [
      { text: 'Talking into their pause', basis: 'inferred' },
      { text: 'Drifting off, or rehearsing your next line', basis: 'stated' },
    ],
    sources: [
      { document: 'spark', place: 'tip 4' },
      { document: 'clients', place: 'on empathy' },
    ],
    caution:
      "Choosing among written replies can't measure nods or silence: say your reply aloud, then hold the pause after it.",
  },
  clarify: {
    id: 'clarify',
    phase: 'listen',
    title: 'Ask until you know',
    todo: 'Ask open questions until you know just what happened, what they expected and what they got.',
    soundsLike:
      '“What did your fitters find when they opened it, and what should they have found?”',
    breaks: [
      { text: 'Assuming that you know this story already', basis: 'inferred' },
      { text: 'Leading or loaded questions, like “You did read the manual?”', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 1' },
      { document: 'fmi', place: 'guideline 2' },
      { document: 'spark', place: 'tip 4' },
      { document: 'patton', place: 'section “If there is a problem”' },
    ],
  },
  record: {
    id: 'record',
    phase: 'listen',
    title: 'Write it down',
    todo: 'Note what they tell you and what you agree, so that nobody asks twice and the next talk starts informed.',
    soundsLike:
      "“I'm writing this down so that you needn't say it again: line three, ten past six, second seal this month.”",
    breaks: [
      { text: 'Relying on your memory', basis: 'inferred' },
      { text: 'Making them tell it all again', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 2' },
      { document: 'fmi', place: 'guideline 5' },
      { document: 'clients', place: 'on what comes after' },
      { document: 'clients', place: 'comments' },
      { document: 'spark', place: 'tip 2', bearing: 'the recap to the customer' },
    ],
    caution:
      'The recap to the customer, your own record, and the account for whoever takes over are three separate papers.',
  },
  'reflect-back': {
    id: 'reflect-back',
    phase: 'listen',
    title: 'Say back what you heard',
    todo: "Put what you understood into your own words until they say that's it; understanding them is not yet agreeing with them.",
    soundsLike:
      "“So you planned forty people around a nine o'clock delivery, and nobody told you it had slipped. Have I got that right?”",
    breaks: [
      { text: 'Saying “I hear you, but …”', basis: 'inferred' },
      { text: 'Contradicting before you have acknowledged anything', basis: 'inferred' },
    ],
    sources: [
      { document: 'patton', place: 'section “If there is a problem”' },
      { document: 'spark', place: 'tip 4' },
      { document: 'fmi', place: 'guideline 1' },
    ],
  },
} as const satisfies Partial<GuidelinesById<GuidelineId>>;
