import { formatList, formatNumber, formatPercent, plural } from './locale.ts';

/** Texts of the list of scenarios. */
export const library = {
  title: 'Practise hard customer conversations',
  heading: 'Have the hard conversation here first',
  lead: 'Take a call from a customer who has every reason to be upset. Choose what you say, hear how it lands, and read afterwards what each choice did and why. Mistakes are welcome here.',
  list: 'Scenarios',
  trouble: {
    delay: 'Late delivery',
    defect: 'Faulty goods',
    demand: 'Impossible demand',
    other: 'Another kind of trouble',
  },
  level: { first: 'A good first call', core: 'Demanding', stretch: 'Very demanding' },
  customer: (role: string, company: string) => `${role}, ${company}`,
  trains: 'What you practise',
  /** Where a scenario trains more than one can name: the stretches of a conversation instead. */
  trainsMuch: (phases: readonly string[], count: number) =>
    `${formatList(phases)}: ${formatNumber(count)} guidelines`,
  trainsRare: (titles: readonly string[]) =>
    `Not in every call: ${formatList(titles.map((title) => `“${title}”`))}`,
  phases: {
    prepare: 'Preparing',
    listen: 'listening',
    connect: 'connecting',
    speak: 'speaking plainly',
    solve: 'solving',
    close: 'following through',
  },
  decisions: (count: number) => plural(count, { one: 'decision', other: 'decisions' }),
  minutes: (count: number) => `about ${plural(count, { one: 'minute', other: 'minutes' })}`,
  variants: (count: number) =>
    plural(count, { one: 'way it can begin', other: 'ways it can begin' }),
  prepare: 'Prepare for the call',
  prepareFor: (title: string) => `Prepare for the call: ${title}`,
  briefing: 'Briefing',
  briefingOf: (title: string) => `Briefing: ${title}`,
  resume: 'Carry on',
  resumeOf: (title: string) => `Carry on with the call: ${title}`,
  unfinished: (decisions: number) =>
    decisions === 0
      ? 'Call not finished'
      : `Unfinished call: ${plural(decisions, { one: 'decision', other: 'decisions' })} made`,
  best: 'Best',
  bestOf: (title: string) => `Best: debrief of ${title}`,
  last: 'Last',
  lastOf: (title: string) => `Last: debrief of ${title}`,
  score: (score: number) => formatPercent(score),
  band: (low: number, high: number) => `likely ${low} to ${formatPercent(high)}`,
  scoreText: (score: number, low: number, high: number) =>
    `${formatPercent(score)}, likely between ${formatPercent(low)} and ${formatPercent(high)}`,
  notScored: 'Not scored',
  whyNotScored: {
    rules: 'It was played under other scoring rules.',
    scenarioGone: 'Its version of the scenario is no longer on this device.',
    variantGone: 'The way it began is no longer part of the scenario.',
    nothingToEarn: 'No points can be earned in it.',
    illegal: 'What was kept does not fit the scenario.',
    damaged: 'What was kept of it is damaged.',
    unavailable: 'It cannot be read right now.',
  },
  unreadable: (count: number) =>
    `${plural(count, { one: 'stored call', other: 'stored calls' })} cannot be read.`,
  resultsFailed: {
    title: 'Your earlier calls cannot be read right now',
    text: 'A new call needs the same storage: every choice is kept before the next line shows.',
    unavailable:
      'Allow this page to keep data on this device, or use a window that is not private. Then reload.',
    full: 'This device has no room left. Make some room, then reload.',
    blocked:
      'Another tab has this page open in an older or newer version. Close or reload that tab, then reload this one.',
  },
  filters: {
    summary: 'Narrow the list down',
    legend: 'Show scenarios with',
    trouble: 'Kind of trouble',
    level: 'Level',
    length: 'Length',
    guideline: 'What it trains',
    progress: 'Your calls',
    any: 'Any',
    short: 'Up to 15 minutes',
    long: 'Longer',
    found: (count: number) => plural(count, { one: 'scenario', other: 'scenarios' }),
    new: 'Not yet played',
    unfinished: 'Left unfinished',
    none: 'No scenario fits all of that. Change an answer, or show all scenarios again.',
    clear: 'Show all',
  },
  how: {
    heading: 'How it works',
    steps: [
      {
        title: 'Take the call',
        text: 'Read what you know and what you may decide. Then answer a customer whose mood moves with what you say.',
      },
      {
        title: 'Keep your word',
        text: 'Write down what was agreed, and live with it when the promised day comes.',
      },
      {
        title: 'See what each reply did',
        text: 'Every choice is weighed against published guidance, with the stronger reply beside yours. Then play on from any point.',
      },
    ],
  },
} as const;
