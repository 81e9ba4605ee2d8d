import { formatDate, formatNumber, plural } from './locale.ts';

/** Texts of the guideline pages. */
export const guidelines = {
  title: 'Guidelines',
  heading: 'The guidelines behind every score',
  lead: (count: number) =>
    `${formatNumber(count)} guidelines for a hard conversation, in the order in which one needs them. They say in our words what five published documents ask for; each page names the document and the place.`,
  houseRule:
    'The documents set no limit on abuse. Your employer’s own rule on abuse comes first, whatever a guideline says.',
  phases: {
    prepare: 'Prepare',
    listen: 'Listen',
    connect: 'Connect',
    speak: 'Speak plainly',
    solve: 'Solve',
    close: 'Follow through',
  },
  all: 'All guidelines',
  place: (phase: string, place: number, count: number) =>
    `${phase} · guideline ${formatNumber(place)} of ${formatNumber(count)}`,
  soundsLike: 'What it sounds like',
  breaks: 'What breaks it',
  basis: { stated: 'A source says so', inferred: 'Our inference' },
  basisExplained:
    'Where it says “our inference”, no source puts it that way: it is the opposite of what they ask for.',
  caution: 'Keep in mind',
  sources: 'Where it comes from',
  source: ({ title, titleIsOurs, author, place, bearing }: CitationText) =>
    `${titleIsOurs ? `${title} (our title for an untitled page; ${author})` : `“${title}” (${author})`}, ${place}${bearing === null ? '' : ` (${bearing})`}`,

  tensions: {
    heading: 'Where the guidance pulls apart',
    lead: 'What is right here depends on where the conversation stands. How we settle it is ours; no document says it.',
    allLead:
      'Some of it cannot be had together, and what is right then depends on where the conversation stands. How we settle it is ours; no document says it.',
    rule: (rule: number, title: string) => `${formatNumber(rule)}. ${title}`,
    with: 'Between',
    also: 'With',
  },

  met: {
    heading: 'Where you met it',
    looking: 'Looking through your calls…',
    none: 'Not yet. Once a call of yours is over, this page shows where it came up and what you made of it.',
    notHere: (calls: number) =>
      `It did not come up in ${calls === 1 ? 'the call' : `the last ${formatNumber(calls)} calls`} that you finished.`,
    lead: (calls: number) =>
      calls === 1
        ? 'From the call that you finished.'
        : `From the last ${formatNumber(calls)} calls that you finished, the latest first.`,
    unavailable: 'Your calls cannot be read right now.',
    call: (scenario: string, variant: string) => `${scenario}: ${variant}`,
    date: (time: number) => formatDate(time),
    nothingSaid: 'You said nothing.',
    wrapUp: 'The wrap-up',
    made: {
      2: 'Followed',
      1: 'Partly followed',
      0: 'Chance not taken',
      '-1': 'Fell short',
      '-2': 'Broken',
    },
    points: (points: number) => {
      const words = plural(Math.abs(points), { one: 'point', other: 'points' });
      if (points === 0) return words;
      return (points > 0 ? '+' : '−') + words;
    },
    open: 'See it in the debrief',
    openOf: (beat: string, scenario: string) => `See it in the debrief: ${beat}, ${scenario}`,
  },

  scenarios: {
    heading: 'Where you can practise it',
    trains: 'One of its aims',
    none: 'No scenario of this library calls for it yet.',
  },

  unknown: {
    heading: 'There is no such guideline',
    text: (id: string) => `Nothing goes by the name “${id}”. These are all there are:`,
  },

  neighbours: 'Before and after it',
  previous: 'Before',
  next: 'After',
} as const;

/** Where a guideline stands. */
interface CitationText {
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly author: string;
  readonly place: string;
  readonly bearing: string | null;
}
