import type { Space } from './space.ts';
import { numberAt } from './space-reading.ts';

/** The configurations in an order in which each comes after all that lead to it. */
export interface Topology {
  readonly order: Int32Array;
  /** A configuration that can come back to itself, when there is one: then the order is not complete. */
  readonly looping: number | null;
}

/** Sorts a space; what stays unsorted lies on a loop or behind one (Kahn's algorithm, lowest number first found). */
export function sortSpace(space: Space): Topology {
  const { count, firstEdge, edgeTarget } = space;
  const incoming = new Int32Array(count);
  for (const target of edgeTarget) incoming[target] = numberAt(incoming, target) + 1;
  const order = new Int32Array(count);
  let sorted = 0;
  const isFree = (configuration: number) => {
    order[sorted] = configuration;
    sorted += 1;
  };
  for (let one = 0; one < count; one += 1) if (incoming[one] === 0) isFree(one);
  for (let at = 0; at < sorted; at += 1) {
    const from = numberAt(order, at);
    const last = numberAt(firstEdge, from + 1);
    for (let edge = numberAt(firstEdge, from); edge < last; edge += 1) {
      const target = numberAt(edgeTarget, edge);
      const left = numberAt(incoming, target) - 1;
      incoming[target] = left;
      if (left === 0) isFree(target);
    }
  }
  const looping = sorted === count ? null : incoming.findIndex((left) => left > 0);
  return { order: order.subarray(0, sorted), looping };
}
