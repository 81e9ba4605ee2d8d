import type { GuidelineId } from '#guidelines/ids.ts';
import {
  type Edge,
  edgesOf,
  endingAt,
  isFinal,
  numberAt,
  placeNumberAt,
  readState,
} from './space-reading.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

/** One step along the best way on. */
export interface BestStep extends Edge {
  readonly from: number;
}

/**
 * The model path from a configuration to its end: at each step the first of the best edges, in the order in which the
 * table has them (SPEC E24).
 */
export function bestContinuation(values: Values, start: number): readonly BestStep[] {
  const { space } = values;
  const steps: BestStep[] = [];
  for (let from = start; !isFinal(space, from);) {
    const at = from;
    const best = edgesOf(space, at).find((edge) => costOf(values, at, edge) === 0);
    if (best === undefined) throw new Error(`Configuration ${at} has no best way on.`);
    steps.push({ ...best, from: at });
    from = best.target;
  }
  return steps;
}

/** Where a continuation ends and what it earns on each guideline. */
export interface Prospect {
  readonly ending: string | null;
  readonly marks: ReadonlyMap<GuidelineId, number>;
}

/**
 * Sums a continuation up.
 *
 * @param start Where it starts, for the ending of an empty one.
 */
export function prospectOf(values: Values, start: number, steps: readonly BestStep[]): Prospect {
  const { space } = values;
  const marks = new Map<GuidelineId, number>();
  const state = emptyState(space.rules.variables);
  for (const { from, edge } of steps) {
    readState(space, from, state);
    const judged = space.rules.judged[placeNumberAt(space, from)];
    for (const mark of judged?.steps[numberAt(space.edgeStep, edge)]?.marks ?? []) {
      marks.set(mark.guideline, (marks.get(mark.guideline) ?? 0) + mark.points.pick(state));
    }
  }
  return { ending: endingAt(space, steps.at(-1)?.target ?? start), marks };
}
