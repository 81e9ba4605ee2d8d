import type { GuidelinesById } from './guideline.ts';
import type { GuidelineId } from './ids.ts';

/** How to say what has to be said. */
export const speakGuidelines = {
  honest: {
    id: 'honest',
    phase: 'speak',
    title: 'Say what happened and why',
    todo: "Tell them what happened and why, what you don't know yet, and, once they feel heard, where you see it differently.",
    soundsLike:
      "“The lorry broke down near Lyon, and another is loading now. Why nobody rang you I don't know yet; I'm finding out.”",
    breaks: [
      { text: 'Dodging the subject or making excuses', basis: 'stated' },
      { text: 'Casting yourself as the one who was wronged', basis: 'stated' },
      { text: 'Coming back again and again to an outside cause', basis: 'inferred' },
    ],
    sources: [
      { document: 'spark', place: 'tip 3' },
      { document: 'jarman', place: 'tip 3' },
      { document: 'patton', place: 'section “If there is a problem”' },
    ],
    caution:
      'A real outside cause is named once, as a fact, together with what you are doing about it.',
  },
  'own-it': {
    id: 'own-it',
    phase: 'speak',
    title: 'Take charge and own it',
    todo: 'Take charge of putting it right from the first minute, and accept the blame outright once it is established.',
    soundsLike:
      "“Our test bench passed a bad seal. That's our failure and nobody else's, and I'm putting it right.”",
    breaks: [
      { text: 'Hiding behind a colleague, a carrier or “the system”', basis: 'inferred' },
      { text: 'A careful non-admission once your fault is established', basis: 'inferred' },
    ],
    sources: [
      { document: 'spark', place: 'tip 3' },
      { document: 'jarman', place: 'tip 2' },
      { document: 'patton', place: 'section “Solve problems together”' },
    ],
    caution:
      'Taking charge comes at once, taking the blame once the facts are in. Say that nobody meant harm only if that is true.',
  },
  'plain-words': {
    id: 'plain-words',
    phase: 'speak',
    title: 'Use short, plain words',
    todo: "Say it in short, clear words that can't be misread; a plain “we don't know yet” is one of them.",
    soundsLike: '“The seal leaks. A new one leaves here tonight.”',
    breaks: [
      { text: 'Corporate doublespeak', basis: 'stated' },
      { text: 'Jargon they would have to look up', basis: 'inferred' },
      { text: 'Hedging what you know for certain', basis: 'inferred' },
    ],
    sources: [{ document: 'jarman', place: 'tip 3' }],
  },
} as const satisfies Partial<GuidelinesById<GuidelineId>>;
