import type { Case, Condition, MoodRange } from '#scenario/schema.ts';

/** What a condition can speak about. The machine's context has it all; so has a configuration of the proof. */
export interface Circumstances {
  readonly anger: number;
  readonly trust: number;
  /** Flag ids that are set. */
  readonly flags: readonly string[];
  /** Recap facts kept when the wrap-up was opened; empty before. */
  readonly kept: readonly string[];
  /** The ending that the call came to; null while it goes on. */
  readonly ending: string | null;
}

const within = (mood: number, range: MoodRange): boolean =>
  mood >= (range.atLeast ?? 0) && mood <= (range.atMost ?? 10);

/** Whether a condition is true; a missing one always is (SPEC E3). */
export function holds(condition: Condition | null | undefined, now: Circumstances): boolean {
  if (condition === null || condition === undefined) return true;
  if (typeof condition === 'string') return now.flags.includes(condition);
  if ('anger' in condition) return within(now.anger, condition.anger);
  if ('trust' in condition) return within(now.trust, condition.trust);
  if ('all' in condition) return condition.all.every((part) => holds(part, now));
  if ('any' in condition) return condition.any.some((part) => holds(part, now));
  if ('not' in condition) return !holds(condition.not, now);
  if ('kept' in condition) return now.kept.includes(condition.kept);
  return now.ending === condition.ended;
}

/**
 * The value of the first case that holds.
 *
 * @throws Error when none holds, which the parser rules out: a list of cases ends with `otherwise`.
 */
export function decided<T>(cases: readonly Case<T>[], now: Circumstances): T {
  const found = cases.find((one) => holds(one.when, now));
  if (found === undefined)
    throw new Error(`None of ${cases.length} cases holds; the last needs no condition.`);
  return found.then;
}

/** The first text whose `when` holds; null when none does. */
export function firstHolding<T extends { readonly when?: Condition | null | undefined }>(
  texts: readonly T[],
  now: Circumstances,
): T | null {
  return texts.find((one) => holds(one.when, now)) ?? null;
}
