import { type Edge, endingAt, forEachEdge } from '#engine/space-reading.ts';
import type { Values } from '#engine/values.ts';
import type { Step } from '#cli/play/steps.ts';

/** What a table's step is for somebody at a terminal; nothing for hearing, which is no move. */
export function stepOf({ step }: Pick<Edge, 'step'>): Step[] {
  switch (step.kind) {
    case 'reply':
      return [{ type: 'reply', index: step.place }];
    case 'cutIn':
      return [{ type: 'cutIn' }];
    case 'wrapUp':
      return [{ type: 'wrapUp', mask: step.place }];
    case 'heard':
    case 'silence':
      return [];
  }
}

interface Way {
  readonly moves: number;
  readonly points: number;
  /** Null at the start. */
  readonly last: { readonly from: number; readonly edge: Edge } | null;
}

/**
 * The shortest run to each ending, with pressure off; of equally short ones the one that earns most, and of those the
 * first in the order that breaks ties.
 *
 * @returns By the ending's id; without those that no run reaches.
 */
export function findShortestRuns({ space, topology }: Values): ReadonlyMap<string, Step[]> {
  const ways = new Map<number, Way>([[0, { moves: 0, points: 0, last: null }]]);
  const found = new Map<string, { readonly at: number; readonly way: Way }>();
  for (const from of topology.order) {
    const way = ways.get(from);
    if (way === undefined) continue;
    const ending = endingAt(space, from);
    const known = ending === null ? undefined : found.get(ending)?.way;
    if (ending !== null && isBetter(way, known)) found.set(ending, { at: from, way });
    forEachEdge(space, from, (edge) => {
      if (edge.step.kind === 'silence') return;
      const moves = way.moves + stepOf(edge).length;
      const next = { moves, points: way.points + edge.points, last: { from, edge } };
      if (isBetter(next, ways.get(edge.target))) ways.set(edge.target, next);
    });
  }
  return new Map([...found].map(([ending, { at }]) => [ending, stepsTo(ways, at)]));
}

const isBetter = (way: Way, known: Way | undefined): boolean =>
  known === undefined ||
  way.moves < known.moves ||
  (way.moves === known.moves && way.points > known.points);

function stepsTo(ways: ReadonlyMap<number, Way>, end: number): Step[] {
  const steps: Step[] = [];
  for (let last = ways.get(end)?.last ?? null; last !== null;) {
    steps.unshift(...stepOf(last.edge));
    last = ways.get(last.from)?.last ?? null;
  }
  return steps;
}
