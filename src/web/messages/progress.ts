import { formatDate, formatList, formatNumber, formatPercent, plural } from './locale.ts';

const chances = { one: 'chance', other: 'chances' };
const calls = { one: 'call', other: 'calls' };

const made = {
  followed: (count: number) => `${formatNumber(count)} followed`,
  partly: (count: number) => `${formatNumber(count)} partly`,
  missed: (count: number) => `${formatNumber(count)} missed`,
  broken: (count: number) => `${formatNumber(count)} broken`,
};

interface CountsText {
  readonly followed: number;
  readonly partly: number;
  readonly missed: number;
  readonly broken: number;
}

/** "2 followed and 1 missed of 3 chances". */
function tellCounts(counts: CountsText): string {
  const kinds = ['followed', 'partly', 'missed', 'broken'] as const;
  const seen = kinds.filter((kind) => counts[kind] > 0).map((kind) => made[kind](counts[kind]));
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return `${formatList(seen)} of ${plural(all, chances)}`;
}

/** Texts of the progress page. */
export const progress = {
  title: 'Progress',
  heading: 'Your progress',
  lead: 'What your calls show so far, and the replies behind it. What went badly is what the next call is for.',
  reading: 'Reading your calls',
  readingOf: (read: number, all: number) => `${formatNumber(read)} of ${plural(all, calls)} read`,
  read: (count: number) =>
    `From ${plural(count, { one: 'finished call', other: 'finished calls' })}.`,
  unreadable: (count: number) =>
    `${plural(count, { one: 'stored call', other: 'stored calls' })} cannot be read and ${count === 1 ? 'is' : 'are'} left out.`,

  unavailable: {
    title: 'Your calls cannot be read right now',
    text: 'Allow this page to keep data on this device, or use a window that is not private. If another tab has the app open, reload that tab. Then try again.',
    retry: 'Try again',
  },

  start: {
    heading: 'Where should I start?',
    open: 'Prepare for this call',
    openOf: (title: string, variant: string) => `Prepare for this call: ${title}, ${variant}`,
    call: (title: string, variant: string) => `${title}: ${variant}`,
    newcomer: 'Here, because no other call is easier to begin with, and it needs no earlier one.',
    due: (day: number) =>
      `Here, because it has been due again since ${formatDate(day)}: what comes back at growing distances stays, and this time it begins another way.`,
    weak: (guideline: string, counts: CountsText) =>
      `Here, because “${guideline}” is where your calls leave most open so far (${tellCounts(counts)}), and this call trains it.`,
    unplayed: 'Here, because nothing is due and you have not met this customer yet.',
    ahead: (day: number) =>
      `Nothing is due before ${formatDate(day)}. This call is the next to come back, and it may come early.`,
  },

  empty: {
    heading: 'What will be here',
    lead: 'It begins with your first finished call. Everything is worked out on this device from what you chose.',
    parts: [
      {
        title: 'Guidelines',
        text: 'For each one what you made of every chance, over all calls, with the reply itself one click away. Under three chances there is no judgement.',
      },
      {
        title: 'Scenarios',
        text: 'Your first, latest and best call of each, with the range that a single call can be trusted to.',
      },
      {
        title: 'What comes back when',
        text: 'The next day, then after about 6, 18 and 60 days, each time begun another way.',
      },
      { title: 'Goals', text: 'What you set out to do in a debrief, and how the next call went.' },
    ],
    none: 'There is nothing to collect and nothing to lose: a pause costs nothing.',
  },

  unseen: {
    lead: (count: number) =>
      `${plural(count, calls)} ${count === 1 ? 'waits' : 'wait'} for ${count === 1 ? 'its' : 'their'} debrief, which asks for your own view before it shows a number.`,
    open: (scenario: string, at: number) => `Debrief: ${scenario}, ${formatDate(at)}`,
  },

  scenarios: {
    heading: 'Scenarios',
    lead: 'Only Practice and Assessment calls from the start make figures. The band says how far a single call can be trusted.',
    uncounted: (count: number) =>
      count === 1
        ? 'One guided call, drill or fork of yours is no part of the figures.'
        : `${formatNumber(count)} guided calls, drills and forks of yours are no part of the figures.`,
    calls: (count: number) => plural(count, { one: 'call that counts', other: 'calls that count' }),
    none: 'No call here counts yet: guided calls, drills and forks are for trying things out.',
    first: 'First',
    only: 'So far',
    latest: 'Latest',
    best: 'Best',
    debriefOf: (label: string, title: string) => `${label}: debrief of ${title}`,
    score: (score: number) => formatPercent(score),
    band: (low: number, high: number) => `likely ${formatNumber(low)} to ${formatPercent(high)}`,
    scoreText: (score: number, low: number, high: number) =>
      `${formatPercent(score)}, likely between ${formatPercent(low)} and ${formatPercent(high)}`,
    on: (at: number, variant: string) => `${formatDate(at)}, “${variant}”`,
    unseen: 'Its debrief was not seen yet.',
    notScored: 'Not scored',
    why: {
      rules: 'It was played under other scoring rules.',
      scenarioGone: 'Its version of the scenario is no longer on this device.',
      variantGone: 'The way it began is no longer part of the scenario.',
      nothingToEarn: 'No points can be earned in it.',
      illegal: 'What was kept does not fit the scenario.',
      damaged: 'What was kept of it is damaged.',
    },
    due: (day: number) => `Due again since ${formatDate(day)}`,
    next: (day: number) => `Due again on ${formatDate(day)}`,
    with: (variant: string) => `with “${variant}”`,
    practise: 'Prepare',
    practiseOf: (title: string, variant: string) => `Prepare for the call: ${title}, ${variant}`,
    gone: 'This scenario is no longer in the library.',
  },

  guidelines: {
    heading: 'Guidelines',
    lead: 'Each bar is one chance, the latest on the right. No reply can serve every guideline at once, so the best calls miss some, too.',
    none: 'No call that counts has been read yet, so there is nothing to say about the guidelines.',
    counts: tellCounts,
    few: {
      heading: 'Not enough seen yet',
      lead: 'Under three chances there is no judgement. What you said is there all the same.',
      count: (count: number) => plural(count, chances),
    },
    trend: {
      more: (later: number, earlier: number, of: number) =>
        `More often lately: ${formatNumber(later)} of the latest ${formatNumber(of)}, ${formatNumber(earlier)} of the first ${formatNumber(of)}.`,
      same: (later: number, earlier: number, of: number) =>
        `About as before: ${formatNumber(later)} of the latest ${formatNumber(of)}, ${formatNumber(earlier)} of the first ${formatNumber(of)}.`,
      less: (later: number, earlier: number, of: number) =>
        `Less often lately: ${formatNumber(later)} of the latest ${formatNumber(of)}, ${formatNumber(earlier)} of the first ${formatNumber(of)}.`,
    },
    evidence: 'What you said',
    evidenceOf: (guideline: string) => `: ${guideline}`,
    latest: (shown: number, all: number) =>
      `The latest ${formatNumber(shown)} of ${formatNumber(all)}.`,
    outcome: {
      followed: 'Followed',
      partly: 'Partly followed',
      missed: 'Chance missed',
      broken: 'Broken',
    },
    nothingSaid: 'You said nothing.',
    at: (scenario: string, at: number) => `${scenario}, ${formatDate(at)}`,
    open: 'See it in the debrief',
    openOf: (guideline: string, scenario: string, at: number) =>
      `See it in the debrief: ${guideline}, ${scenario}, ${formatDate(at)}`,
  },

  goals: {
    heading: 'Goals',
    lead: 'What you set out to do, and how the next call of the same scenario went.',
    none: 'No goal kept yet. A debrief ends with one: a sentence with an if and a then.',
    setIn: (scenario: string, at: number) => `Set after ${scenario}, ${formatDate(at)}`,
    verdict: {
      met: 'Met',
      partly: 'Partly met',
      notYet: 'Not yet',
      noChance: 'Did not come up',
      waiting: 'Next call to come',
      unknown: 'Yours to judge',
      ownWords: 'Yours to judge',
    },
    told: (counts: CountsText) => `In the next call: ${tellCounts(counts)}.`,
    beside: (guideline: string, counts: CountsText) =>
      `Your own words are yours to judge. Beside them, “${guideline}” in the next call: ${tellCounts(counts)}.`,
    noChance: (guideline: string) => `The next call gave no chance for “${guideline}”.`,
    unknown: 'The next call has no number that could tell.',
    waiting: 'The next call of this scenario will tell.',
    open: 'See the next call',
    openOf: (scenario: string, at: number) => `See the next call: ${scenario}, ${formatDate(at)}`,
    latest: (shown: number, all: number) =>
      `The latest ${formatNumber(shown)} of ${formatNumber(all)} goals.`,
  },
} as const;
