import type { ChartNode, ChartTransition, PartName } from './chart.ts';
import {
  type Arrival,
  type Builder,
  compileAction,
  compileGuard,
  type Draft,
} from './table-parts.ts';

/** More choices in a row than any chart has: a choice, then the ending. */
const maxHops = 8;

/** The name of a place: a node, or a part of a beat's node. */
export const placeKey = (node: string, part: PartName | null): string => `${node}.${part ?? ''}`;

/** Compiles the way of a transition to where the machine rests. */
export function compileTarget(
  builder: Builder,
  draft: Draft,
  { node, transition }: { readonly node: ChartNode; readonly transition: ChartTransition },
): Arrival {
  const { target } = transition;
  const arrival = target.startsWith('#')
    ? arrivalAt(builder, target.slice(1), 0)
    : neighbour(builder, placeKey(node.id, target as PartName));
  draft.successors.add(arrival.place);
  return arrival;
}

function neighbour(builder: Builder, key: string): Arrival {
  const place = placeNumber(builder, key);
  return { place, follow: () => place, size: 0 };
}

/** Every reply that ends the call leads through the same node: it is compiled once. */
function arrivalAt(builder: Builder, id: string, hops: number): Arrival {
  const known = builder.arrivals.get(id);
  if (known !== undefined) return known;
  if (hops > maxHops) throw new Error(`The choices behind "${id}" lead to each other.`);
  const node = builder.chart.states[id];
  if (node === undefined) throw new Error(`The chart has no node "${id}".`);
  const arrival =
    node.always === undefined ? restingArrival(builder, node) : choiceArrival(builder, node, hops);
  builder.arrivals.set(id, arrival);
  return arrival;
}

function restingArrival(builder: Builder, node: ChartNode): Arrival {
  const place = placeNumber(builder, placeKey(node.id, node.initial ?? null));
  const draft = draftOf(builder, place);
  const entries = (node.entry ?? []).map((action) => compileAction(builder, draft, action));
  return {
    place,
    follow(state) {
      for (const entry of entries) entry.run(state);
      return place;
    },
    size: entries.length,
  };
}

function choiceArrival(builder: Builder, node: ChartNode, hops: number): Arrival {
  const place = placeNumber(builder, placeKey(node.id, null));
  const draft = draftOf(builder, place);
  const ways = (node.always ?? []).map((way) => {
    const arrival = arrivalAt(builder, way.target.slice(1), hops + 1);
    draft.successors.add(arrival.place);
    return {
      guard: compileGuard(builder, draft, way.guard),
      actions: (way.actions ?? []).map((action) => compileAction(builder, draft, action)),
      arrival,
    };
  });
  return {
    place,
    follow(state) {
      const way = ways.find((one) => one.guard.isLegal(state));
      if (way === undefined) return -1;
      for (const action of way.actions) action.run(state);
      return way.arrival.follow(state);
    },
    size: ways.reduce((sum, way) => sum + way.guard.size + 1, 0),
  };
}

function draftOf(builder: Builder, place: number): Draft {
  const draft = builder.drafts[place];
  if (draft === undefined) throw new Error(`There is no place ${place}.`);
  return draft;
}

function placeNumber(builder: Builder, key: string): number {
  const number = builder.numbers.get(key);
  if (number === undefined) throw new Error(`The chart has no place "${key}".`);
  return number;
}
