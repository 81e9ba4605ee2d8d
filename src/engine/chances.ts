import type { WorkBudget } from './space.ts';
import type { PoliteGraph } from './polite-graph.ts';
import { numberAt } from './space-reading.ts';

/** Chooses at a node: the edges that it may take, each with the same chance. */
export type Policy = (node: number, into: number[]) => void;

/** Between which points each node can be come to, over all players. */
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

/** Chances kept at a time, over all nodes that are reached but not yet left: 64 MB. */
const mostChances = 8_000_000;

/**
 * The exact distribution of a player's points: one pass over the nodes, from the start on. Sums are taken in the order
 * of the nodes and of the edges, so that every machine gets the same digits (SPEC E27).
 *
 * @returns One row for each end that is reached; null when it would take too much work or memory.
 * @throws Error when a player has nothing to choose where the call is not over: its runs would count as ended.
 */
export function spreadChances(
  graph: PoliteGraph,
  player: { readonly policy: Policy; readonly windows: PointWindows; readonly rows: RowStore },
  work: WorkBudget,
): readonly FinalChances[] | null {
  const { policy, windows, rows } = player;
  const chosen: number[] = [];
  const finals: FinalChances[] = [];
  rows.at(0, windows)[0] = 1;
  for (const [node, configuration] of graph.configurations.entries()) {
    const row = rows.take(node);
    if (row === null) continue;
    if (work.left < 0 || rows.held() > mostChances) return null;
    const fewest = numberAt(windows.low, node);
    chosen.length = 0;
    policy(node, chosen);
    if (chosen.length === 0 && graph.isEnd[node] !== 1) {
      throw new Error(`A player is stuck in the configuration ${configuration}, which is no end.`);
    }
    if (chosen.length === 0) finals.push({ configuration, fewest, chances: row });
    if (chosen.length > 1) divide(row, chosen.length);
    work.left -= (row.length + 8) * chosen.length + 4;
    for (const edge of chosen) {
      const target = numberAt(graph.edgeTarget, edge);
      const shift = fewest + numberAt(graph.edgePoints, edge) - numberAt(windows.low, target);
      add(row, rows.at(target, windows), shift);
    }
    if (chosen.length > 0) rows.giveBack(row);
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

/** Rows of chances, used again once they are left: a new one for each node would be a gigabyte in the end. */
export interface RowStore {
  /** Chances in all rows that are in use. */
  readonly held: () => number;
  /** The row of a node, an empty one at first. */
  readonly at: (node: number, windows: PointWindows) => Float64Array;
  /** Takes the row away; null when nothing came to the node. */
  readonly take: (node: number) => Float64Array | null;
  readonly giveBack: (row: Float64Array) => void;
}

/** A store for the nodes of a graph, for one player after the other. */
export function rowStore(count: number): RowStore {
  const rows: (Float64Array | null)[] = Array.from({ length: count }, () => null);
  const free = new Map<number, Float64Array[]>();
  let held = 0;
  return {
    held: () => held,
    at(node, { low, high }) {
      const known = rows[node] ?? null;
      if (known !== null) return known;
      const width = numberAt(high, node) - numberAt(low, node) + 1;
      const row = free.get(width)?.pop()?.fill(0) ?? new Float64Array(width);
      rows[node] = row;
      held += width;
      return row;
    },
    take(node) {
      const row = rows[node] ?? null;
      rows[node] = null;
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

/** The fewest and most points with which each node can be come to. */
export function findWindows(graph: PoliteGraph): PointWindows {
  const { configurations, firstEdge, edgeTarget, edgePoints } = graph;
  const low = new Int32Array(configurations.length).fill(2 ** 30);
  const high = new Int32Array(configurations.length).fill(-(2 ** 30));
  low[0] = high[0] = 0;
  for (let node = 0; node < configurations.length; node += 1) {
    const last = numberAt(firstEdge, node + 1);
    for (let edge = numberAt(firstEdge, node); edge < last; edge += 1) {
      const target = numberAt(edgeTarget, edge);
      const points = numberAt(edgePoints, edge);
      low[target] = Math.min(numberAt(low, target), numberAt(low, node) + points);
      high[target] = Math.max(numberAt(high, target), numberAt(high, node) + points);
    }
  }
  return { low, high };
}
