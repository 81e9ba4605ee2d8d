import type { WorkBudget } from './space.ts';
import { isFinal, numberAt } from './space-reading.ts';
import type { Values } from './values.ts';

/** Chooses at a configuration: the edges that it may take, each with the same chance. */
export type Policy = (configuration: number, into: number[]) => void;

/** Between which points each configuration can be come to, over all players. */
export interface PointWindows {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

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
  player: { readonly policy: Policy; readonly windows: PointWindows; readonly rows: RowStore },
  work: WorkBudget,
): readonly FinalChances[] | null {
  const { space, topology } = values;
  const { edgeTarget, edgePoints } = space;
  const { policy, windows, rows } = player;
  const chosen: number[] = [];
  const finals: FinalChances[] = [];
  rows.at(0, windows)[0] = 1;
  for (const from of topology.order) {
    const row = rows.take(from);
    if (row === null) continue;
    if (work.left < 0 || rows.held() > mostChances) return null;
    const fewest = numberAt(windows.low, from);
    if (isFinal(space, from)) {
      finals.push({ configuration: from, fewest, chances: row });
      continue;
    }
    chosen.length = 0;
    policy(from, chosen);
    work.left -= (row.length + 8) * chosen.length + 4;
    if (chosen.length > 1) divide(row, chosen.length);
    for (const edge of chosen) {
      const target = numberAt(edgeTarget, edge);
      const shift = fewest + numberAt(edgePoints, edge) - numberAt(windows.low, target);
      add(row, rows.at(target, windows), shift);
    }
    rows.giveBack(row);
  }
  return finals;
}

function divide(row: Float64Array, ways: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = numberAt(row, at) / ways;
}

function add(row: Float64Array, into: Float64Array, shift: number): void {
  for (let at = 0; at < row.length; at += 1) {
    into[at + shift] = numberAt(into, at + shift) + numberAt(row, at);
  }
}

/** Rows of chances, used again once they are left: a new one for each configuration would be a gigabyte in the end. */
export interface RowStore {
  /** Chances in all rows that are in use. */
  readonly held: () => number;
  /** The row of a configuration, an empty one at first. */
  readonly at: (configuration: number, windows: PointWindows) => Float64Array;
  /** Takes the row away; null when nothing came to the configuration. */
  readonly take: (configuration: number) => Float64Array | null;
  readonly giveBack: (row: Float64Array) => void;
}

/** A store for the configurations of a space, for one player after the other. */
export function rowStore(count: number): RowStore {
  const rows: (Float64Array | null)[] = Array.from({ length: count }, () => null);
  const free = new Map<number, Float64Array[]>();
  let held = 0;
  return {
    held: () => held,
    at(configuration, { low, high }) {
      const known = rows[configuration] ?? null;
      if (known !== null) return known;
      const width = numberAt(high, configuration) - numberAt(low, configuration) + 1;
      const row = free.get(width)?.pop()?.fill(0) ?? new Float64Array(width);
      rows[configuration] = row;
      held += width;
      return row;
    },
    take(configuration) {
      const row = rows[configuration] ?? null;
      rows[configuration] = null;
      if (row !== null) held -= row.length;
      return row;
    },
    giveBack(row) {
      const others = free.get(row.length);
      if (others === undefined) free.set(row.length, [row]);
      else others.push(row);
    },
  };
}

/**
 * The fewest and most points with which each configuration can be come to.
 *
 * @param policy One that takes every edge that any player takes.
 */
export function findWindows(values: Values, policy: Policy, work: WorkBudget): PointWindows {
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
      const target = numberAt(space.edgeTarget, edge);
      const fewest = numberAt(low, from) + numberAt(space.edgePoints, edge);
      const most = numberAt(high, from) + numberAt(space.edgePoints, edge);
      const isNew = isReached[target] === 0;
      low[target] = isNew ? fewest : Math.min(numberAt(low, target), fewest);
      high[target] = isNew ? most : Math.max(numberAt(high, target), most);
      isReached[target] = 1;
    }
  }
  return { low, high };
}
