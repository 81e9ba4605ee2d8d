import type { CallSnapshot, CompiledCall } from './compile.ts';
import type { JudgedTable } from './judged-table.ts';
import { nodeOf } from './resting-node.ts';
import type { Space } from './space.ts';
import { type Edge, isFinal, numberAt } from './space-reading.ts';
import type { Topology } from './topological.ts';
import { type State, visitField, writeField } from './state.ts';
import { stateOf } from './variables.ts';

/** What can still be earned from every configuration of a call: exact whole numbers (SPEC E24). */
export interface Values {
  readonly space: Space;
  readonly topology: Topology;
  /** Most and fewest points from a configuration to the end, over every legal move. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/**
 * Dynamic programming from the ends back: every configuration is looked at once.
 *
 * @param space Complete, without dead ends and without loops.
 */
export function evaluate(space: Space, topology: Topology): Values {
  const best = new Int32Array(space.count);
  const worst = new Int32Array(space.count);
  const { firstEdge, edgeTarget, edgePoints } = space;
  for (let at = topology.order.length - 1; at >= 0; at -= 1) {
    const from = numberAt(topology.order, at);
    if (isFinal(space, from)) continue;
    let most = -Infinity;
    let fewest = Infinity;
    const last = numberAt(firstEdge, from + 1);
    for (let edge = numberAt(firstEdge, from); edge < last; edge += 1) {
      const target = numberAt(edgeTarget, edge);
      const points = numberAt(edgePoints, edge);
      most = Math.max(most, points + numberAt(best, target));
      fewest = Math.min(fewest, points + numberAt(worst, target));
    }
    best[from] = most;
    worst[from] = fewest;
  }
  return { space, topology, best, worst };
}

/** The most that a whole run can earn. */
export const bestOfCall = (values: Values): number => numberAt(values.best, 0);

/** What an edge loses of the best that was possible. */
export function costOf(values: Values, configuration: number, edge: Edge): number {
  return numberAt(values.best, configuration) - edge.points - numberAt(values.best, edge.target);
}

/** The state and place that a call starts in, with the first beat entered. */
export function startOf(
  { variables, table }: JudgedTable,
  { chart }: Pick<CompiledCall, 'chart'>,
): { readonly state: State; readonly place: number } {
  const { context, initial, states } = chart;
  const state = stateOf(variables, context);
  for (const entry of states[initial]?.entry ?? []) {
    if (entry.type === 'enter') {
      writeField(state, visitField(entry.params.slot, variables.flags.length), 1);
    }
  }
  return { state, place: table.placeOf(initial, 'speaking') };
}

/** The state and place that a snapshot of the machine rests in. */
export function restingState(
  { variables, table }: Pick<JudgedTable, 'variables' | 'table'>,
  snapshot: CallSnapshot,
): ReturnType<typeof startOf> {
  const { node, part } = nodeOf(snapshot);
  return { state: stateOf(variables, snapshot.context), place: table.placeOf(node, part) };
}

/**
 * The number of the configuration that a snapshot of the machine is in.
 *
 * @throws Error when the space has no such configuration: the snapshot is of another call.
 */
export function configurationOf({ space }: Pick<Values, 'space'>, snapshot: CallSnapshot): number {
  const { rules } = space;
  const { state, place } = restingState(rules, snapshot);
  const found = space.find(state, place);
  if (found === -1) {
    throw new Error(`No configuration of "${rules.scenario.id}" is ${JSON.stringify(snapshot)}.`);
  }
  return found;
}
