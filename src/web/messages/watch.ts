import type { EndingKind } from '#scenario/schema.ts';
import type { Mood } from '#engine/debrief.ts';
import type { WatchedKind } from '#engine/recorded-run.ts';
import { formatList, formatNumber, plural } from './locale.ts';

const endings: Readonly<Record<EndingKind, string>> = {
  resolved: 'Resolved',
  mended: 'Mended',
  parted: 'Parted with respect',
  unresolved: 'Left open',
  lost: 'Lost',
};

/** Texts for watching a recorded run. */
export const watch = {
  choose: {
    title: (scenario: string) => `Watch it played: ${scenario}`,
    heading: 'Watch it played',
    lead: (scenario: string) =>
      `Recorded calls of “${scenario}”, with a word from the coach at every step. Watch one that goes badly and one that goes well: the difference teaches more than either alone.`,
    back: 'Back to the briefing',
    spoiler: {
      title: 'It gives the best replies away',
      text: 'Each of these calls shows what would have been stronger at every step. If you have a first try of your own in you, take it: mistakes cost nothing here, and you will see more afterwards. If calls like this are quite new to you, go ahead.',
    },
    none: {
      title: 'Nothing to watch yet',
      text: 'No call of this scenario has been recorded that could be watched.',
    },
    kinds: {
      beginner: {
        title: 'Played poorly',
        text: 'By somebody who means well and does not know better yet.',
      },
      model: {
        title: 'Played well',
        text: 'Every reply is the best that can be given there.',
      },
      recovery: {
        title: 'Started badly, and mended',
        text: 'A mistake need not cost the call.',
      },
    } satisfies Readonly<Record<WatchedKind, { readonly title: string; readonly text: string }>>,
    begins: (variant: string) => `How it begins: ${variant}`,
  },

  title: (run: string, scenario: string) => `Watch: ${run}, ${scenario}`,
  headings: {
    model: 'Played well',
    beginner: 'Played poorly',
    recovery: 'Started badly, and mended',
  } satisfies Readonly<Record<WatchedKind, string>>,
  kicker: (scenario: string, variant: string) => `${scenario} · ${variant}`,
  others: 'All recorded calls',
  steps: 'The call, step by step',
  step: (place: number) => `Step ${formatNumber(place)}`,
  wrapUp: 'The wrap-up',
  offered: 'Not chosen',
  did: { chose: 'Chosen', said: 'Said', wrote: 'Written' },
  cutIn: 'Cut in',
  silence: 'Nothing was said.',
  kept: 'Kept in the notes',
  notKept: 'Said in the call, and not kept',
  noneKept: 'Nothing was kept in the notes.',
  commentary: 'Commentary',
  coach: 'The coach',
  guidance: 'What the guidance says',
  source: (cited: string) => `Source: ${cited}.`,
  mood: (before: Mood, after: Mood) => `Mood: ${sayMood(after)}${sayChange(before, after)}.`,
  looks: (name: string, look: string) => `${name}, ${look}`,

  controls: 'Go through the call',
  position: (step: number, count: number) => `Step ${formatNumber(step)} of ${formatNumber(count)}`,
  allShown: (count: number) => `All ${plural(count, { one: 'step', other: 'steps' })}`,
  next: 'Next',
  back: 'Back',
  all: 'All at once',
  single: 'Step by step',
  /** What a screen reader says of a step that appears; `parts` are sentences. */
  announce: (position: string, parts: readonly string[]) => [`${position}.`, ...parts].join(' '),
  announced: (who: string, words: string) => `${who}: ${words}`,

  end: {
    title: 'How it ended',
    kinds: endings,
    score: 'Score of this run',
    of100: (score: number) => `${formatNumber(score)} of 100`,
    band: (low: number, high: number) => `Band ${formatNumber(low)} to ${formatNumber(high)}`,
    bandMeaning:
      'One run is a sample: scores inside this band cannot be told apart. The outcome is told beside the score and never mixed into it.',
    now: 'Now you',
    nowText: {
      model:
        'Do not try to say it word for word. What made it work is behind the replies; try it in your own call.',
      beginner: 'Where would you have gone another way? Try it.',
      recovery: 'Make your own mistakes, and mend them.',
    } satisfies Readonly<Record<WatchedKind, string>>,
    play: 'Play it yourself',
  },
} as const;

/** The lowest level for which each word stands, the highest first. */
const angerWords = [
  [8, 'furious'],
  [6, 'angry'],
  [4, 'annoyed'],
  [2, 'a little put out'],
  [0, 'calm'],
] as const;

const trustWords = [
  [9, 'full trust'],
  [7, 'much trust'],
  [4, 'some trust'],
  [2, 'little trust'],
  [0, 'no trust'],
] as const;

type MoodWords = readonly (readonly [level: number, word: string])[];

const wordFor = (words: MoodWords, level: number) =>
  words.find(([lowest]) => level >= lowest)?.[1] ?? '';

function sayMood({ anger, trust }: Mood): string {
  return `${wordFor(angerWords, anger)}, ${wordFor(trustWords, trust)}`;
}

function sayChange(before: Mood, after: Mood): string {
  const changes = [
    ...(after.anger > before.anger ? ['angrier'] : []),
    ...(after.anger < before.anger ? ['calmer'] : []),
    ...(after.trust > before.trust ? ['more trusting'] : []),
    ...(after.trust < before.trust ? ['less trusting'] : []),
  ];
  return changes.length === 0 ? ', as before' : `; ${formatList(changes)} than before`;
}
