import type { WorkBudget } from './space.ts';
import type { Values } from './values.ts';
import { isFinal } from './values.ts';

/** Chooses at a configuration: the edges that it may take, each with the same chance. */
export type Policy = (configuration: number, into: number[]) => void;

/** How the points of a player are spread over one final configuration. */
export interface FinalChances {
  readonly configuration: number;
  /** Points of the first chance; each next one is for a point more. */
  readonly fewest: number;
  readonly chances: Float64Array;
}

/** Chances kept at a time, over all configurations that are reached but not yet left: 64 MB. */
const mostChances = 8_000_000;

/**
 * The exact distribution of a player's points: one pass over the configurations, from the start on. Sums are taken in
 * the order of the topology and of the edges, so that every machine gets the same digits (SPEC E27).
 *
 * @returns One row for each final configuration that is reached; null when it would take too much work or memory.
 */
export function spreadChances(
  values: Values,
  policy: Policy,
  work: WorkBudget,
): readonly FinalChances[] | null {
  const { space, topology } = values;
  const { edgeTarget, edgePoints } = space;
  const windows = findWindows(values, policy, work);
  const rows = new Map<number, Float64Array>();
  const chosen: number[] = [];
  const finals: FinalChances[] = [];
  const rowOf = (configuration: number): Float64Array => {
    const known = rows.get(configuration);
    if (known !== undefined) return known;
    const width = (windows.high[configuration] ?? 0) - (windows.low[configuration] ?? 0) + 1;
    const row = new Float64Array(width);
    rows.set(configuration, row);
    held += width;
    return row;
  };
  let held = 0;
  rowOf(0)[0] = 1;
  for (const from of topology.order) {
    const row = rows.get(from);
    if (row === undefined) continue;
    if (work.left < 0 || held > mostChances) return null;
    rows.delete(from);
    held -= row.length;
    const fewest = windows.low[from] ?? 0;
    if (isFinal(space, from)) {
      finals.push({ configuration: from, fewest, chances: row });
      continue;
    }
    chosen.length = 0;
    policy(from, chosen);
    work.left -= row.length * chosen.length + chosen.length;
    for (const edge of chosen) {
      const target = edgeTarget[edge] ?? 0;
      const shift = fewest + (edgePoints[edge] ?? 0) - (windows.low[target] ?? 0);
      const into = rowOf(target);
      for (let at = 0; at < row.length; at += 1) {
        into[at + shift] = (into[at + shift] ?? 0) + (row[at] ?? 0) / chosen.length;
      }
    }
  }
  return finals;
}

/** The fewest and most points with which a player comes to each configuration. */
function findWindows(values: Values, policy: Policy, work: WorkBudget) {
  const { space, topology } = values;
  const low = new Int32Array(space.count);
  const high = new Int32Array(space.count);
  const isReached = new Uint8Array(space.count);
  const chosen: number[] = [];
  isReached[0] = 1;
  for (const from of topology.order) {
    if (isReached[from] === 0 || isFinal(space, from)) continue;
    chosen.length = 0;
    policy(from, chosen);
    work.left -= 4 * chosen.length + 4;
    for (const edge of chosen) {
      const target = space.edgeTarget[edge] ?? 0;
      const fewest = (low[from] ?? 0) + (space.edgePoints[edge] ?? 0);
      const most = (high[from] ?? 0) + (space.edgePoints[edge] ?? 0);
      const isNew = isReached[target] === 0;
      low[target] = isNew ? fewest : Math.min(low[target] ?? 0, fewest);
      high[target] = isNew ? most : Math.max(high[target] ?? 0, most);
      isReached[target] = 1;
    }
  }
  return { low, high };
}
