import { plural } from './locale.ts';

/** Texts of the briefing before a call. */
export const briefing = {
  title: (scenario: string) => `Briefing: ${scenario}`,
  back: 'All scenarios',
  toStart: 'Straight to your call',
  customer: (role: string, company: string) => `${role}, ${company}`,
  sheet: {
    you: 'You',
    role: (role: string, company: string) => `${role}, ${company}`,
    goal: 'What you want from this call',
    customer: (name: string) => `What ${name} is like`,
    known: 'What you know',
    mayDecide: 'What you may decide',
    mustRefer: 'What you must pass on',
  },
  start: {
    heading: 'Your call',
    variant: 'How it begins',
    /** How fast lines arrive, and how long one may take; there is no such time where it is null. */
    speed: (pace: string, time: string | null) =>
      `Lines ${pace}${time === null ? '' : ` · ${time}`}`,
    noLimit: 'no time limit',
    limit: (time: string) => `time to answer ${time}`,
    begin: 'Start the call',
    resume: 'Carry on with the call',
    again: 'Start again',
    againNote: 'Starting again keeps what is unfinished as it is.',
    fork: 'Fork',
    unfinished: (variant: string, decisions: number) =>
      decisions === 0
        ? `You opened this call and left it (${variant}).`
        : `You left a call after ${plural(decisions, { one: 'decision', other: 'decisions' })} (${variant}).`,
  },
  trains: (count: number) =>
    `What you practise here: ${plural(count, { one: 'guideline', other: 'guidelines' })}`,
  colleague: 'Play it with a colleague',
  watch: 'Watch it played, badly and well (gives the best replies away)',
  settle: {
    summary: 'Tense already? Settle your body first',
    steps: [
      'Put both feet on the floor and let your shoulders drop.',
      'Breathe in through the nose for four counts, out through the mouth for six. Four times.',
      'Say your first sentence aloud once, slowly.',
    ],
  },
} as const;
