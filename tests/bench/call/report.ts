import { median } from '#tests/bench/median.ts';
import type { HeapReading } from './drive.ts';
import type { StepTimes } from './probe.ts';

/** The times of one way to play, of the app and of both floors. */
export interface WayTimes {
  readonly way: string;
  readonly slowdown: number;
  readonly app: readonly StepTimes[];
  readonly floor: readonly StepTimes[];
  /** The floor that shows what follows before the choice is on the disk; empty where it was not played. */
  readonly early: readonly StepTimes[];
}

export interface Heaps {
  readonly app: readonly HeapReading[];
  readonly floor: readonly HeapReading[];
}

const goals = {
  line: 1.3,
  /** With the processor slowed down. */
  slowLine: 1.4,
  replies: 3.4,
  /** In MB over the heap before the first choice. */
  growth: 0.4,
  /** Of the heap after 300 choices. */
  drift: 0.05,
} as const;

/** The value below which so many of a hundred lie; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}

const verdict = (value: number, goal: number) => (value <= goal ? 'met' : 'NOT MET');
const ms = (numbers: readonly number[]) =>
  `${median(numbers).toFixed(0)} (p90 ${percentile(numbers, 90).toFixed(0)})`;

/** A line for each figure of a way to play: medians, the slow tenth, the ratio and its goal. */
export function tellTimes({ way, slowdown, app, floor, early }: WayTimes): readonly string[] {
  const tell = (name: string, of: keyof StepTimes, goal: number) => {
    const [own, least, rash] = [app, floor, early].map((all) => all.map((one) => one[of]));
    const ratio = median(own ?? []) / median(least ?? []);
    return [
      `${way}, click to ${name}`.padEnd(46),
      `app ${ms(own ?? [])}`.padEnd(20),
      `floor ${ms(least ?? [])}`.padEnd(20),
      (early.length === 0 ? '' : `unsaved floor ${ms(rash ?? [])}`).padEnd(28),
      `${ratio.toFixed(2)} x, goal ${goal} x: ${verdict(ratio, goal)}`,
    ].join('  ');
  };
  return [
    tell('next line painted', 'line', slowdown > 1 ? goals.slowLine : goals.line),
    tell('replies readable', 'replies', goals.replies),
    `${`${way}, click to replies taking a click`.padEnd(46)}  app ${ms(app.map(({ open }) => open))}, by design: a reply is held back for 300 ms`,
  ];
}

/** What the heaps were, what the first choices add, and how far the heap moves after them. */
export function tellHeaps({ app, floor }: Heaps): readonly string[] {
  const say = (all: readonly HeapReading[]) =>
    all.map(({ choices, heap }) => `${heap.toFixed(2)} after ${choices}`).join(', ');
  const few = readingAt(app, 1);
  const [many, most] = [readingAt(app, 2), readingAt(app, 3)];
  const growth = few.heap - readingAt(app, 0).heap;
  const least = readingAt(floor, 1).heap - readingAt(floor, 0).heap;
  const drift = most.heap / many.heap - 1;
  return [
    `heap of the app, MB:   ${say(app)}`,
    `heap of the floor, MB: ${say(floor)}`,
    `${few.choices} choices add ${growth.toFixed(2)} MB (floor ${least.toFixed(2)}), goal ${goals.growth}: ${verdict(growth, goals.growth)}`,
    `from ${many.choices} to ${most.choices} choices it moves by ${(100 * drift).toFixed(1)} %, goal ${100 * goals.drift} %: ${verdict(Math.abs(drift), goals.drift)}`,
  ];
}

function readingAt(readings: readonly HeapReading[], place: number): HeapReading {
  const reading = readings[place];
  if (reading === undefined) throw new Error(`There are only ${readings.length} readings.`);
  return reading;
}
