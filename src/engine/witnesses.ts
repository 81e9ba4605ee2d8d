import type { Scenario } from '#scenario/schema.ts';
import { costOf } from './model-path.ts';
import { emptyState } from './variables.ts';
import { placeAt, type Values } from './values.ts';

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
  for (const configuration of ways.reached) {
    const judged = space.rules.judged[placeAt(space, configuration)];
    const steps = space.rules.table.places[placeAt(space, configuration)]?.steps ?? [];
    const last = space.firstEdge[configuration + 1] ?? 0;
    for (let edge = space.firstEdge[configuration] ?? 0; edge < last; edge += 1) {
      const at = space.edgeStep[edge] ?? 0;
      const step = steps[at];
      if (step?.kind !== 'reply') continue;
      if (judged?.beat?.replies[step.place]?.does.includes(act) !== true) continue;
      const cost = costOf(values, configuration, edge);
      const run = () => [...runTo(ways, configuration), step.place];
      if (cost === 0 && (space.edgePoints[edge] ?? 0) > 0) right ??= run();
      if (cost > 0 && hasNegativeMark(values, configuration, at)) wrong ??= run();
    }
    if (right !== null && wrong !== null) break;
  }
  return { right, wrong };
}

function hasNegativeMark(values: Values, configuration: number, at: number): boolean {
  const { rules, rows } = values.space;
  const state = emptyState(rules.variables);
  const place = rules.layout.unpack(rows, configuration * rules.layout.words, state);
  const marks = rules.judged[place]?.steps[at]?.marks ?? [];
  return marks.some((mark) => mark.points.pick(state) < 0);
}

/** Finds where polite runs come to, breadth first. */
export function politeWays(values: Values): PoliteWays {
  const { space } = values;
  const from = new Int32Array(space.count).fill(-1);
  const reply = new Int32Array(space.count).fill(-1);
  const reached = new Int32Array(space.count);
  let found = 1;
  for (let at = 0; at < found; at += 1) {
    const configuration = reached[at] ?? 0;
    const steps = space.rules.table.places[placeAt(space, configuration)]?.steps ?? [];
    const last = space.firstEdge[configuration + 1] ?? 0;
    let hasOpened = false;
    for (let edge = space.firstEdge[configuration] ?? 0; edge < last; edge += 1) {
      const step = steps[space.edgeStep[edge] ?? 0];
      const target = space.edgeTarget[edge] ?? 0;
      if (step === undefined || step.kind === 'cutIn' || step.kind === 'silence') continue;
      // The first wrap-up is the one that keeps the most.
      if (step.kind === 'wrapUp' && hasOpened) continue;
      hasOpened = step.kind === 'wrapUp';
      // Nothing leads back to the start, so -1 tells what was not reached yet.
      if (from[target] !== -1) continue;
      from[target] = configuration;
      reply[target] = step.kind === 'reply' ? step.place : -1;
      reached[found] = target;
      found += 1;
    }
  }
  return { reached: reached.subarray(0, found), from, reply };
}

function runTo(ways: PoliteWays, configuration: number): readonly number[] {
  const run: number[] = [];
  for (let at = configuration; at > 0; at = ways.from[at] ?? -1) {
    const reply = ways.reply[at] ?? -1;
    if (reply !== -1) run.push(reply);
  }
  return run.toReversed();
}
