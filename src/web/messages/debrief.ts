import { formatDate, formatNumber, plural } from './locale.ts';

/** Texts of the debrief: reaction, outcome, moments, profile, score, next run. */
export const debrief = {
  title: 'Debrief',
  callWith: (name: string) => `Your call with ${name}`,
  kicker: (scenario: string, variant: string) => `${scenario} · ${variant}`,
  onThisPage: 'On this page',
  fork: {
    label: 'Fork',
    explained: (place: number) =>
      `You went back to reply ${formatNumber(place)} of an earlier run and played on from there. A fork is for trying things out: it counts neither in bands nor among your best runs.`,
    compare: 'See the two runs side by side',
    origin: 'Open the run it came from',
    fromHere: (place: number) => `Compare with fork ${formatNumber(place)} from here`,
    shared: 'As in the run it came from',
    starts: 'From here you played on',
  },

  reaction: {
    title: 'First, your own view',
    lead: 'Before anyone else has a say: how did it go?',
    legend: 'How did it go?',
    choices: {
      well: 'Well',
      mostly: 'Mostly well',
      shaky: 'Shaky',
      badly: 'Badly',
    },
    where: 'Where would you act differently?',
    places: {
      open: 'Opening',
      explore: 'Finding out',
      solve: 'Working it out',
      close: 'Closing',
      nowhere: 'Nowhere',
    },
    whereSaid: (place: string) => `You would act differently: ${place}.`,
    change: 'What would you do differently?',
    optional: 'one line, if you like',
    pickOne: 'Pick one of the four, or skip this.',
    save: 'On to the debrief',
    skip: 'Skip this',
    notSaved:
      'Your view could not be saved on this device, so it will be gone when you leave this page.',
    yours: 'Your own view',
    skipped: 'You went straight on.',
    private: 'Only for you: it stays on this device and is never scored.',
  },

  happened: {
    title: 'What happened',
    behind: (name: string) => `What was behind it for ${name}`,
    wanted: 'Wanted',
    feared: 'Feared',
    kinds: {
      resolved: 'Resolved',
      mended: 'Mended',
      parted: 'Parted with respect',
      unresolved: 'Left open',
      lost: 'Lost',
      drill: 'Drill',
    },
    drill: {
      title: 'One stretch, not a whole call',
      text: 'A drill ends where the next stretch begins. It has no pass mark and does not count among your runs.',
    },
  },

  moodLevels: (anger: number, trust: number) =>
    `anger ${formatNumber(anger)}, trust ${formatNumber(trust)}`,

  timeline: {
    title: 'The conversation, reply by reply',
    lead: (name: string) =>
      `Open a reply to read how ${name} took it and what the guidance says. From any of them you can go back and play on; this run stays as it is.`,
    costs:
      'The cost of a reply is what it lost against the best way on, later chances included. All costs together make up what is missing from a full score.',
    ended: 'Last words',
    phases: {
      prepare: 'Before the call',
      open: 'Opening',
      explore: 'Finding out',
      solve: 'Working it out',
      close: 'Closing',
      recap: 'The recap',
      epilogue: 'Afterwards',
    },
    did: { chose: 'You chose', said: 'You said', wrote: 'You wrote' },
    youSaidNothing: 'You said nothing.',
    openedWrapUp: (kept: number) =>
      kept === 0
        ? 'You opened the wrap-up without a note.'
        : `You opened the wrap-up with ${plural(kept, { one: 'note', other: 'notes' })}.`,
    goBack: 'Go back to here and play on',
  },

  move: {
    reply: (place: number) => `Reply ${formatNumber(place)}`,
    cutIn: (place: number) => `Move ${formatNumber(place)}: you cut in`,
    silence: (place: number) => `Move ${formatNumber(place)}: silence`,
    wrapUp: (place: number) => `Move ${formatNumber(place)}: the wrap-up`,
  },

  grades: { strong: 'Strong', sound: 'Sound', slip: 'Slip', setback: 'Setback' },
  gradesExplained: {
    strong: 'cost nothing',
    sound: 'up to 3 of 100',
    slip: 'up to 10',
    setback: 'more',
  },

  cost: {
    none: 'Cost nothing',
    /** @param hundredths The cost as points of 100. */
    of100: (hundredths: number) => `Cost ${formatNumber(roundTenth(hundredths))} of 100`,
    raw: (cost: number, best: number) =>
      `Its cost: ${formatNumber(cost)} of the ${formatNumber(best)} points that can be earned.`,
    earned: (points: number) => `Its marks: ${signedPoints(points)}.`,
  },

  reasons: {
    summary: 'Why',
    summaryStronger: 'Why, and a stronger reply',
    taken: (name: string) => `How ${name} took it`,
    coach: 'The coach',
    misconception: 'The thought behind it',
    thought: (misconception: string) => `“${misconception}”`,
    stronger: 'Stronger here',
    closedOff: 'What it closed off',
    endingGone: (title: string) => `The ending “${title}” was out of reach from here.`,
    laterGone: 'Later chances to earn points went with it:',
    guidance: 'What the guidance says',
  },

  marks: {
    points: (points: number) => signedPoints(points),
    breaks: 'What breaks it',
    basis: { stated: 'the source says so', inferred: 'our inference' },
  },

  sources: {
    first: ({ title, titleIsOurs, author, place, bearing }: CitationText) =>
      `Source: ${titleIsOurs ? `${title} (our title for an untitled page; ${author})` : `“${title}” (${author})`}, ${place}${bearing === null ? '' : ` (${bearing})`}.`,
    also: (citations: readonly string[]) => `Also: ${citations.join('; ')}.`,
  },

  moments: {
    title: 'Moments worth talking about',
    success: 'This worked',
    cost: 'This cost you',
    you: 'You',
    nothingSaid: 'You said nothing.',
    toTimeline: (move: string) => `See ${move.toLowerCase()} in the conversation`,
    none: 'This run has no moment that stands out from the rest.',
  },

  profile: {
    title: 'Your guideline profile',
    lead: 'For each guideline that this run gave you a chance to follow. No reply can serve all of them at once, so the best run misses some, too. One run shows little: under three chances there is no judgement.',
    guideline: 'Guideline',
    result: 'What you made of it',
    where: 'Where',
    followed: (count: number) => `${formatNumber(count)} followed`,
    partly: (count: number) => `${formatNumber(count)} partly`,
    missed: (count: number) => `${formatNumber(count)} missed`,
    broken: (count: number) => `${formatNumber(count)} broken`,
    ofChances: (list: string, count: number) =>
      `${list} of ${plural(count, { one: 'chance', other: 'chances' })}`,
    notEnough: 'Not enough seen yet',
    empty: 'This run gave no chance that the profile could read.',
  },

  score: {
    title: 'Score and outcome',
    yourScore: 'Your score',
    of100: 'of 100',
    band: (low: number, high: number) => `Band ${formatNumber(low)} to ${formatNumber(high)}`,
    bandMeaning: (decisions: number) =>
      `One run is a sample. With ${plural(decisions, { one: 'decision', other: 'decisions' })} it cannot tell scores inside this band apart, so a few points up or down next time mean nothing yet.`,
    certified:
      'Nothing here certifies anyone: that takes at least 30 decisions over three scenarios.',
    sum: (earned: number, best: number, cost: number) =>
      `The best possible run of this variant earns ${formatNumber(best)} points. Your replies cost ${cost === 0 ? 'none' : formatNumber(cost)} of them, which leaves ${formatNumber(earned).replace('-', '−')}.`,
    atLeastZero: 'A score never falls below 0.',
    noBand: {
      fork: 'A fork has no band and does not count among your runs.',
      guided: 'A guided run has no band.',
      drill:
        'A drill has no band and no pass mark, and it is measured against the best within its stretch.',
    },
    outcome: 'The outcome',
    apart: 'Told beside the score, never mixed into it.',
    youSaid: (view: string) => `Before you saw this you said: ${view}.`,
  },

  next: {
    title: 'One goal for the next run',
    lead: (guideline: string) =>
      `“${guideline}” cost you most in this run. A sentence with an if and a then is easier to remember in the heat of a call. Change it until it is yours.`,
    leadClean:
      'No reply cost you anything in this run. What would you like to keep for the next one?',
    label: 'My goal',
    keep: 'Keep this goal',
    kept: 'Kept beside this run.',
    notKept: 'It could not be saved on this device.',
    practice: (day: number, variant: string) =>
      `Next practice: ${formatDate(day)}, with “${variant}”.`,
    practiceWhy:
      'A day later, then after about 6, 18 and 60 days, each time another variant: what comes back at growing distances stays.',
    again: 'Play this variant again',
    watch: 'Watch it played well and badly',
    map: 'See it on the map',
    others: 'Or meet another variant',
    library: 'Back to the library',
    whereNext: 'Where to go from here',
  },

  takeAway: {
    print: 'Print or save as PDF',
    copy: 'Copy as text',
    copied: 'Copied.',
    takeIt: 'This browser does not let the page copy. Take the text from here:',
    text: 'The debrief as text',
    unfetched: 'The connection may be gone. Try again.',
  },
  goBackFailed: 'The new run could not be saved, so you are still here.',
} as const;

/** Where a guideline stands. */
interface CitationText {
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly author: string;
  readonly place: string;
  readonly bearing: string | null;
}

function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : '−';
  const words = plural(Math.abs(points), { one: 'point', other: 'points' });
  return points === 0 ? words : sign + words;
}

function roundTenth(value: number): number {
  return Math.max(0.1, Math.round(10 * value) / 10);
}
