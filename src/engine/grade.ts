import type { Grade } from './debrief.ts';

const soundPercent = 3;
const slipPercent = 10;

/** The grade of a move by its cost, in per cent of what the whole call could earn (SPEC E31). */
export function gradeOf(cost: number, bestOfCall: number): Grade {
  if (cost === 0) return 'strong';
  if (100 * cost <= soundPercent * bestOfCall) return 'sound';
  return 100 * cost <= slipPercent * bestOfCall ? 'slip' : 'setback';
}

/** Points as a score of 0 to 100, rounded down: never above 100, since no run earns more than the best (SPEC E30). */
export function scoreOf(points: number, bestOfCall: number): number {
  return Math.floor((100 * Math.max(0, points)) / bestOfCall);
}

/** How far a score may be off, by the number of decisions behind it (SPEC E34). */
export function bandOf(
  score: number,
  decisions: number,
): { readonly low: number; readonly high: number } {
  const width = Math.round(57 / Math.sqrt(decisions));
  return { low: Math.max(0, score - width), high: Math.min(100, score + width) };
}
