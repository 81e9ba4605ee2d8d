import type { Scenario } from '#scenario/schema.ts';
import {
  beatAt,
  type Edge,
  forEachEdge,
  numberAt,
  placeNumberAt,
  readState,
} from './space-reading.ts';
import { costOf, type Values } from './values.ts';
import { emptyState } from './variables.ts';

/** Two runs in which replies of the same kind are right and wrong; null for what was not found. */
export interface Witnesses {
  readonly right: readonly number[] | null;
  readonly wrong: readonly number[] | null;
}

/** The runs of a polite learner: replies only, everything heard, every stated fact kept. */
export interface PoliteWays {
  /** Configurations that such a run comes to, nearest first. */
  readonly reached: Int32Array;
  /** From where each was come to first; -1 for the start. */
  readonly from: Int32Array;
  /** By which reply, as its authored index; -1 for hearing and for opening the wrap-up. */
  readonly reply: Int32Array;
}

/**
 * Looks for the shortest witnesses of a tension (SPEC E29) among polite runs, so that a run is the list of its replies'
 * indices.
 *
 * @param act The kind of reply that the scenario claims.
 */
export function findWitnesses(
  values: Values,
  ways: PoliteWays,
  act: Scenario['tensions'][number]['act'],
): Witnesses {
  const { space } = values;
  let right: readonly number[] | null = null;
  let wrong: readonly number[] | null = null;
  for (const from of ways.reached) {
    const beat = beatAt(space, from);
    forEachEdge(space, from, (edge) => {
      const { step, points } = edge;
      if (step.kind !== 'reply' || beat?.replies[step.place]?.does.includes(act) !== true) return;
      const cost = costOf(values, from, edge);
      if (cost === 0 && points > 0) right ??= [...runTo(ways, from), step.place];
      if (cost > 0 && hasNegativeMark(values, from, edge))
        wrong ??= [...runTo(ways, from), step.place];
    });
    if (right !== null && wrong !== null) break;
  }
  return { right, wrong };
}

function hasNegativeMark({ space }: Values, from: number, { edge }: Edge): boolean {
  const state = emptyState(space.rules.variables);
  readState(space, from, state);
  const judged = space.rules.judged[placeNumberAt(space, from)];
  const marks = judged?.steps[numberAt(space.edgeStep, edge)]?.marks ?? [];
  return marks.some((mark) => mark.points.pick(state) < 0);
}

/** Finds where polite runs come to, breadth first. */
export function politeWays({ space }: Values): PoliteWays {
  const from = new Int32Array(space.count).fill(-1);
  const reply = new Int32Array(space.count).fill(-1);
  const reached = new Int32Array(space.count);
  let found = 1;
  for (let at = 0; at < found; at += 1) {
    const configuration = numberAt(reached, at);
    let hasOpened = false;
    forEachEdge(space, configuration, ({ step, target }) => {
      if (step.kind === 'cutIn' || step.kind === 'silence') return;
      // The first wrap-up is the one that keeps the most.
      if (step.kind === 'wrapUp' && hasOpened) return;
      hasOpened = step.kind === 'wrapUp';
      // Nothing leads back to the start, so -1 tells what was not reached yet.
      if (from[target] !== -1) return;
      from[target] = configuration;
      reply[target] = step.kind === 'reply' ? step.place : -1;
      reached[found] = target;
      found += 1;
    });
  }
  return { reached: reached.subarray(0, found), from, reply };
}

function runTo(ways: PoliteWays, configuration: number): readonly number[] {
  const run: number[] = [];
  for (let at = configuration; at > 0; at = numberAt(ways.from, at)) {
    const reply = numberAt(ways.reply, at);
    if (reply !== -1) run.push(reply);
  }
  return run.toReversed();
}
