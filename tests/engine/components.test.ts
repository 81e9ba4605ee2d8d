import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents, findLooping } from '#engine/components.ts';

const graphs = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.array(fc.array(fc.nat({ max: count - 1 }), { maxLength: 3 }), {
    minLength: count,
    maxLength: count,
  }),
);

/** The nodes that can be reached by at least one step. */
function reachable(graph: readonly (readonly number[])[], from: number): Set<number> {
  const reached = new Set<number>();
  const open = [...(graph[from] ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(graph[node] ?? []));
  }
  return reached;
}

describe('the components of a graph', () => {
  it('[E8] loop exactly where a node can be reached from itself', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const looping = graph.map((_, node) => reachable(graph, node).has(node));
        expect(graph.map((_, node) => findLooping(graph).has(node))).toEqual(looping);
      }),
    );
  });

  it('[E21] come after all that they lead to, each node in one of them', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const components = findComponents(graph);
        const places = new Map(
          components.flatMap((nodes, place) => nodes.map((node) => [node, place])),
        );
        expect(components.flat().toSorted((a, b) => a - b)).toEqual(graph.map((_, node) => node));
        for (const [node, followers] of graph.entries()) {
          for (const follower of followers) {
            expect(places.get(follower)).toBeLessThanOrEqual(places.get(node) ?? -1);
          }
        }
      }),
    );
  });

  it('[E23] are found in a chain that is longer than the stack of calls is deep', () => {
    const chain = Array.from({ length: 200_000 }, (_, node) => (node < 199_999 ? [node + 1] : []));
    expect(findComponents(chain).length).toBe(200_000);
  });
});
