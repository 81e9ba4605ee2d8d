import type { GuidelinesById } from './guideline.ts';
import type { GuidelineId } from './ids.ts';

/** What to settle before the first word: with yourself, with the channel, and ahead of the trouble. */
export const prepareGuidelines = {
  anticipate: {
    id: 'anticipate',
    phase: 'prepare',
    title: 'See trouble coming',
    todo: 'Name the likeliest hiccup before you agree a date, settle what to expect, and deal with them as a partner you will need again.',
    soundsLike:
      '“Customs is where this could slip. If it does, I ring you the same morning and we draw on the spare pallets.”',
    breaks: [
      { text: 'Leaving it vague what each side can expect', basis: 'inferred' },
      { text: 'Bargaining as if you would never meet again', basis: 'stated' },
    ],
    sources: [
      { document: 'patton', place: 'section “Think ahead”' },
      { document: 'jarman', place: 'closing' },
      { document: 'clients', place: 'opening' },
    ],
  },
  reframe: {
    id: 'reframe',
    phase: 'prepare',
    title: 'See a problem, not an attack',
    todo: 'Step back from your feelings: the call is an exception, a problem to solve, a chance to learn and keep them, never about you.',
    soundsLike:
      "Before you ring, you tell yourself: “He's shouting at a stopped line, not at me. What would get it running?”",
    breaks: [
      { text: 'Defending yourself or your company', basis: 'stated' },
      { text: 'Looking for somebody to blame', basis: 'inferred' },
      { text: 'Taking offence, or taking it as meant for you', basis: 'stated' },
    ],
    sources: [
      { document: 'spark', place: 'tip 1' },
      { document: 'spark', place: 'tip 4, pro tip' },
      { document: 'jarman', place: 'tip 4' },
      { document: 'fmi', place: 'opening' },
      { document: 'fmi', place: 'guideline 1' },
      { document: 'clients', place: 'on compromise' },
    ],
  },
  steady: {
    id: 'steady',
    phase: 'prepare',
    title: 'Calm your body first',
    todo: 'Breathe slowly, feel both feet on the floor, and only then speak or ring back.',
    soundsLike:
      'You take four slow breaths with both feet flat, lay the facts in front of you, and dial.',
    breaks: [{ text: 'Answering while your heart is still racing', basis: 'inferred' }],
    sources: [{ document: 'spark', place: 'tip 1, pro tip' }],
  },
  'live-channel': {
    id: 'live-channel',
    phase: 'prepare',
    title: 'Talk live, write only recaps',
    todo: 'Have the difficult talk by phone or face to face, and keep writing for the recap afterwards.',
    soundsLike:
      "“Priya, it's about Thursday's delivery, and I'd rather you heard it from me than read it. Have you got five minutes?”",
    breaks: [{ text: 'Breaking bad news by e-mail or text', basis: 'stated' }],
    sources: [{ document: 'spark', place: 'tip 2' }],
    caution:
      'A complaint that comes in writing deserves as close a reading as a call; it is your answer that should be live.',
  },
  'raise-early': {
    id: 'raise-early',
    phase: 'prepare',
    title: 'Tell them before they ask',
    todo: 'Raise trouble the moment you know of it; if they know already, show at once that you see it and are on it.',
    soundsLike:
      "“I've known for ten minutes: your order missed the boat. I don't have a new date yet, but you'll hear from me at four.”",
    breaks: [
      { text: 'Waiting, and hoping that it sorts itself out', basis: 'stated' },
      { text: 'Sitting on bad news until every detail is known', basis: 'inferred' },
    ],
    sources: [
      { document: 'jarman', place: 'tip 1' },
      { document: 'patton', place: 'section “Think ahead”' },
    ],
  },
} as const satisfies Partial<GuidelinesById<GuidelineId>>;
