import type { MoodRange } from '#scenario/schema.ts';
import { faces } from './faces.ts';
import { formatList, formatNumber } from './locale.ts';

const quote = (text: string) => `“${text}”`;

/** Texts of the sheet with which two people play a scenario without the app. */
export const sheet = {
  title: (scenario: string) => `To play with a colleague: ${scenario}`,
  heading: 'Play it with a colleague',
  lead: (scenario: string) =>
    `“${scenario}” on paper: one takes the call, one is the customer, and a third may watch. Print it and hand each their own sheet; the customer’s and the observer’s give away what the call holds.`,
  back: 'Back to the briefing',
  variant: 'How it begins',
  print: 'Print the sheets',
  how: {
    heading: 'How to play it',
    steps: [
      'Hand out the sheets. Nobody reads those of the others before the end.',
      'Sit back to back, or ring each other up: on the phone, too, there is only the voice. Play for ten minutes at most.',
      'Then talk it over: first whoever took the call, then the customer, then the observer. Start with what went well.',
      'Play the hardest minute once more.',
    ],
  },
  of: (scenario: string, variant: string) => `${scenario}: ${variant}`,

  customer: {
    heading: 'For the customer',
    who: (name: string, role: string, company: string) => `You are ${name}, ${role}, ${company}.`,
    colleague:
      'Play the person, not the script: the lines below are what the customer would say, in your own words as well. On this sheet “you” in the words of the scenario is the colleague who takes the call.',
    wants: 'What they want',
    fears: 'What they fear',
    facts: 'What they may tell, and when',
    unasked: (beat: string) => `Unasked, at ${quote(beat)}`,
    after: (beat: string, words: string) =>
      `At ${quote(beat)}, once your colleague has said something like ${quote(words)}`,
    quietly: (beat: string) => `At ${quote(beat)}, when nothing is said`,
    mood: 'How the mood moves',
    start: (anger: number, trust: number) =>
      `At the start anger stands at ${formatNumber(anger)} of 10 and trust at ${formatNumber(trust)} of 10. Move both in your head as the talk goes: a small thing by one, a big one by two. Anger sits in the voice, trust in how much you tell.`,
    usual: {
      worse: (guidelines: readonly string[]) =>
        `Most often it is the lack of this: ${formatList(guidelines.map(quote))}.`,
      better: (guidelines: readonly string[]) =>
        `Most often it is this: ${formatList(guidelines.map(quote))}.`,
    },
    effects: {
      worse: 'What makes it worse',
      better: 'What calms and wins trust',
      either: 'What can go either way',
    },
    answer: (words: string) => quote(words),
    lines: 'What they say',
    cutIn: 'If you are cut short',
    silence: 'If nothing comes',
    feels: faces,
    endings: 'How it can end',
    endingsLead: 'The first that fits is the one. End the call when you would.',
  },

  learner: {
    heading: 'For whoever takes the call',
    lead: 'This is all that you know. The rest you hear from the customer.',
  },

  observer: {
    heading: 'For the observer',
    lead: 'Choose three or four lines to watch, and write down words that you hear rather than what you make of them.',
    watch: 'What to watch',
    breaks: (ways: readonly string[]) => `Breaks it: ${ways.join('; ')}.`,
    followed: 'Done',
    broken: 'Broken',
    news: 'What to pass on',
    newsLead:
      'Whoever takes the call cannot know this before it happens. Read it out when the talk has got there. If there are only two of you, the customer does.',
  },

  when: (condition: string) => `If: ${condition}`,
  otherwise: 'Otherwise',
  phases: {
    prepare: 'Before the call',
    open: 'Opening',
    explore: 'Finding out',
    solve: 'Working it out',
    close: 'Closing',
  },
  guidelinePhases: {
    prepare: 'Prepare',
    listen: 'Listen',
    connect: 'Connect',
    speak: 'Speak plainly',
    solve: 'Solve',
    close: 'Follow through',
  },
  conditions: {
    anger: 'anger',
    trust: 'trust',
    mood: (mood: string, { atLeast, atMost }: MoodRange) => {
      if (atLeast === undefined) return `${mood} at ${formatNumber(atMost ?? 10)} of 10 or less`;
      if (atMost === undefined) return `${mood} at ${formatNumber(atLeast)} of 10 or more`;
      return `${mood} from ${formatNumber(atLeast)} to ${formatNumber(atMost)} of 10`;
    },
    all: (parts: readonly string[]) => parts.join(' · and '),
    any: (parts: readonly string[]) => parts.join(' · or '),
    not: (part: string) => `not so: ${part}`,
  },
} as const;
