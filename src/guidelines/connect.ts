import type { GuidelinesById } from './guideline.ts';
import type { GuidelineId } from './ids.ts';

/** How to meet the person before the problem. */
export const connectGuidelines = {
  'their-side': {
    id: 'their-side',
    phase: 'connect',
    title: 'Name what it costs them',
    todo: 'Work out what the problem does to the customer and say it, before what it does to your company.',
    soundsLike:
      "“So tonight's shift has nothing to pack, and it's you who has to explain that to the supermarket.”",
    breaks: [
      { text: 'Talking about your own losses', basis: 'stated' },
      { text: 'Talking about how busy your team is', basis: 'inferred' },
    ],
    sources: [
      { document: 'jarman', place: 'tip 2' },
      { document: 'spark', place: 'tip 4' },
      { document: 'clients', place: 'on empathy' },
    ],
  },
  empathise: {
    id: 'empathise',
    phase: 'connect',
    title: 'Name the feeling',
    todo: 'Name the feeling you hear and show that you can relate to it.',
    soundsLike:
      "“Two failures in a month, after you'd vouched for us to your director. No wonder you're furious.”",
    breaks: [
      { text: 'Making it smaller than it is for them', basis: 'inferred' },
      { text: 'Telling them to calm down', basis: 'inferred' },
      { text: 'Answering a feeling with procedure', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 3' },
      { document: 'clients', place: 'on empathy' },
    ],
    caution:
      '“I understand” alone is a thin start: it counts in full when it is tied to what this customer went through.',
  },
  'calm-voice': {
    id: 'calm-voice',
    phase: 'connect',
    title: 'Stay quiet and slow',
    todo: 'Keep your voice quiet and your pace slow, whatever theirs does.',
    soundsLike:
      'They shout the date at you; you take a breath and answer half as loud, in one short sentence.',
    breaks: [
      { text: 'Answering loudness or speed with the same', basis: 'stated' },
      { text: 'Turning abusive yourself', basis: 'stated' },
      { text: 'Sarcasm', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 3' },
      { document: 'clients', place: 'on the voice' },
      { document: 'clients', place: 'comments' },
    ],
    caution:
      "Choosing text can't measure a voice, so say the reply aloud. The documents set no limit on abuse: your employer's own rule comes first.",
  },
  apologise: {
    id: 'apologise',
    phase: 'connect',
    title: 'Apologise for what they went through',
    todo: 'Say sorry yourself for what this put them through, whoever turns out to be at fault.',
    soundsLike:
      "“I'm sorry, Marek. You've had forty people standing idle since six, and nobody here picked up the phone.”",
    breaks: [
      { text: "Holding it back because the fault isn't yours", basis: 'stated' },
      { text: 'A conditional apology, like “I am sorry if you feel …”', basis: 'inferred' },
    ],
    sources: [
      { document: 'fmi', place: 'guideline 4' },
      { document: 'spark', place: 'tip 3' },
      { document: 'patton', place: 'section “Solve problems together”' },
    ],
    caution:
      'Until the facts are known, apologise without admitting fault; once it is established that you failed, the apology has to own it.',
  },
  'relationship-first': {
    id: 'relationship-first',
    phase: 'connect',
    title: 'Mend trust before substance',
    todo: 'When they feel mistreated, go through that history patiently first; then offer a less damaging reading, if it is a true one.',
    soundsLike:
      '“Before we talk about credit, tell me about March. I want to hear from the start how we left you waiting.”',
    breaks: [
      { text: 'A gift first, which they read as an admission', basis: 'stated' },
      { text: 'Hurrying through the history', basis: 'inferred' },
      { text: "A comforting story that isn't so", basis: 'inferred' },
    ],
    sources: [{ document: 'patton', place: 'section “If there is a problem”' }],
    caution:
      "What is plainly owed, such as a replacement for a faulty part, is no gift and isn't held back.",
  },
} as const satisfies Partial<GuidelinesById<GuidelineId>>;
