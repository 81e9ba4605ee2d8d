import type { CallSnapshot, CompiledCall } from './compile.ts';
import type { JudgedTable } from './judged-table.ts';
import type { Space } from './space.ts';
import type { Topology } from './topological.ts';
import { emptyState, readContext, type State } from './variables.ts';
import type { PartName } from './chart.ts';

/** What can still be earned from every configuration of a call: exact whole numbers (SPEC E24). */
export interface Values {
  readonly space: Space;
  readonly topology: Topology;
  /** Most and fewest points from a configuration to the end, over every legal move. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/** Far below any sum of points: a configuration from which no end can be reached. */
export const unreachable = -1_000_000_000;

/** Dynamic programming from the ends back: every configuration is looked at once. */
export function evaluate(space: Space, topology: Topology): Values {
  const best = new Int32Array(space.count);
  const worst = new Int32Array(space.count);
  const { firstEdge, edgeTarget, edgePoints } = space;
  for (let at = topology.order.length - 1; at >= 0; at -= 1) {
    const from = topology.order[at] ?? 0;
    if (isFinal(space, from)) continue;
    let most = unreachable;
    let fewest = -unreachable;
    for (let edge = firstEdge[from] ?? 0; edge < (firstEdge[from + 1] ?? 0); edge += 1) {
      const target = edgeTarget[edge] ?? 0;
      const points = edgePoints[edge] ?? 0;
      const high = best[target] ?? 0;
      if (high <= unreachable / 2) continue;
      most = Math.max(most, points + high);
      fewest = Math.min(fewest, points + (worst[target] ?? 0));
    }
    best[from] = most;
    worst[from] = fewest;
  }
  return { space, topology, best, worst };
}

/** The place of a configuration among those of the table. */
export function placeAt(space: Space, configuration: number): number {
  return space.rows[configuration * space.rules.layout.words] ?? 0;
}

/** Whether a configuration is an end. */
export function isFinal(space: Space, configuration: number): boolean {
  return space.rules.table.places[placeAt(space, configuration)]?.isFinal === true;
}

/** The state and place that a call starts in, with the first beat entered. */
export function startOf(
  rules: JudgedTable,
  call: Pick<CompiledCall, 'chart'>,
): { readonly state: State; readonly place: number } {
  const state = emptyState(rules.variables);
  const { context, initial, states } = call.chart;
  readContext(rules.variables, context, state);
  for (const entry of states[initial]?.entry ?? []) {
    if (entry.type === 'enter') state.visits[entry.params.slot] = 1;
  }
  return { state, place: rules.table.placeOf(initial, 'speaking') };
}

/**
 * The number of the configuration that a snapshot of the machine is in.
 *
 * @throws Error when the space has no such configuration: the snapshot is of another call.
 */
export function configurationOf(values: Pick<Values, 'space'>, snapshot: CallSnapshot): number {
  const { space } = values;
  const { rules } = space;
  const value: unknown = snapshot.value;
  const [node, part] =
    typeof value === 'string'
      ? [value, null]
      : (Object.entries(value as Record<string, PartName>)[0] ?? ['', null]);
  const state = emptyState(rules.variables);
  readContext(rules.variables, snapshot.context, state);
  const found = space.find(state, rules.table.placeOf(node, part));
  if (found === -1) {
    throw new Error(`No configuration of "${rules.scenario.id}" is ${JSON.stringify(snapshot)}.`);
  }
  return found;
}
