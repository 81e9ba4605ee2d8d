import type { Outcome } from './told-run.ts';

/** How the later half of the chances compares with the earlier one. */
export interface Trend {
  readonly course: 'more' | 'same' | 'less';
  /** How many chances each half has. */
  readonly of: number;
  /** Of those, how many were followed, at least partly. */
  readonly earlier: number;
  readonly later: number;
}

/** Below that the halves are too small to say anything. */
const fewestChances = 6;

/** On average a quarter of what a chance can bring; less is chance itself. */
const step = 0.25;

const worth: Readonly<Record<Outcome, number>> = { followed: 1, partly: 0.5, missed: 0, broken: 0 };

/**
 * The first half of the chances against the latest half; with an odd number the middle one belongs to neither.
 *
 * @param made The oldest first.
 * @returns Null under six chances.
 */
export function trendOf(made: readonly Outcome[]): Trend | null {
  if (made.length < fewestChances) return null;
  const of = Math.floor(made.length / 2);
  const [first, latest] = [made.slice(0, of), made.slice(-of)];
  const gain = (sumOf(latest) - sumOf(first)) / of;
  const course = Math.abs(gain) < step ? 'same' : gain > 0 ? 'more' : 'less';
  return { course, of, earlier: countTaken(first), later: countTaken(latest) };
}

function sumOf(made: readonly Outcome[]): number {
  return made.reduce((sum, one) => sum + worth[one], 0);
}

function countTaken(made: readonly Outcome[]): number {
  return made.filter((one) => worth[one] > 0).length;
}
