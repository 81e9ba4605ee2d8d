import { forEachEdge } from './space-reading.ts';
import { costOf, type Values } from './values.ts';

/** 1 for each configuration that a run can come to without losing anything. */
export function findBestWays(values: Values): Uint8Array {
  const { space, topology } = values;
  const isOnBest = new Uint8Array(space.count);
  isOnBest[0] = 1;
  for (const from of topology.order) {
    if (isOnBest[from] === 0) continue;
    forEachEdge(space, from, (edge) => {
      if (costOf(values, from, edge) === 0) isOnBest[edge.target] = 1;
    });
  }
  return isOnBest;
}
