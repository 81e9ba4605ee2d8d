import type { JudgedMove, Mood } from '#engine/debrief.ts';
import type { Phase } from '#scenario/schema.ts';

/** A place in the plot, in per cent of its width and height; y grows downwards. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A stretch of moves in a row that belong to one phase. */
export interface PhaseSpan {
  readonly phase: Phase;
  /** Moves made before it. */
  readonly from: number;
  readonly moves: number;
}

/** How one mood went: where it began and ended, and where it stood highest. */
export interface MoodCourse {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  /** Moves made when it first stood highest; 0 is the start. */
  readonly highestAfter: number;
}

const moodMax = 10;

/** The moods before the first move and after each; empty when nothing was done. */
export function moodsOf(moves: readonly JudgedMove[]): readonly Mood[] {
  const [first] = moves;
  return first === undefined ? [] : [first.before, ...moves.map((move) => move.after)];
}

/** One point for each level, spread evenly over the width. A single level stands at the left edge. */
export function pointsOf(levels: readonly number[]): readonly CurvePoint[] {
  const steps = Math.max(1, levels.length - 1);
  return levels.map((level, index) => ({
    x: (100 * index) / steps,
    y: 100 - (100 * level) / moodMax,
  }));
}

/** The `d` of an SVG path through the points; empty for none. */
export function pathThrough(points: readonly CurvePoint[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}

/** The `d` of one stroke without length at each point: drawn with a round or a square cap, a dot or a square. */
export function dotsAt(points: readonly CurvePoint[]): string {
  return points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');
}

/**
 * The heights of two labels beside the ends of two lines, moved apart where they would cover each other.
 *
 * @param gap The least distance between them, in per cent of the height.
 */
export function placeLabels(
  first: number,
  second: number,
  gap: number,
): readonly [first: number, second: number] {
  if (Math.abs(first - second) >= gap) return [first, second];
  const middle = Math.min(100 - gap / 2, Math.max(gap / 2, (first + second) / 2));
  const [upper, lower] = [middle - gap / 2, middle + gap / 2];
  return first <= second ? [upper, lower] : [lower, upper];
}

/** The phases in the order in which the run went through them. */
export function phaseSpansOf(moves: readonly Pick<JudgedMove, 'phase'>[]): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  for (const [from, { phase }] of moves.entries()) {
    const last = spans.at(-1);
    if (last?.phase === phase) spans[spans.length - 1] = { ...last, moves: last.moves + 1 };
    else spans.push({ phase, from, moves: 1 });
  }
  return spans;
}

/** What a sentence about the line can say; null for no levels. */
export function courseOf(levels: readonly number[]): MoodCourse | null {
  const [first] = levels;
  const last = levels.at(-1);
  if (first === undefined || last === undefined) return null;
  const highest = Math.max(...levels);
  return { first, last, highest, highestAfter: levels.indexOf(highest) };
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
