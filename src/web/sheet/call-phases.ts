import type { Beat, Phase } from '#scenario/schema.ts';

/** The phases that two people play: before and after them nobody is on the line. */
export const callPhases = ['open', 'explore', 'solve', 'close'] as const satisfies readonly Phase[];

/** Whether a beat belongs to the call itself. */
export function isOnTheLine({ phase }: Beat): boolean {
  return callPhases.some((one) => one === phase);
}
