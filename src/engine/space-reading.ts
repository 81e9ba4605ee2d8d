import type { Beat } from '#scenario/schema.ts';
import type { JudgedPlace } from './judged-table.ts';
import type { Space } from './space.ts';
import type { TablePlace, TableStep } from './table.ts';
import type { State } from './state.ts';

/** A number of a typed array at a place that is known to exist. */
export function numberAt(row: Int32Array | Float64Array, at: number): number {
  return row[at] ?? 0;
}

/** One way from a configuration to the next. */
export interface Edge {
  readonly edge: number;
  readonly step: TableStep;
  readonly target: number;
  readonly points: number;
}

/** The number of a configuration's place in the table. */
export function placeNumberAt(space: Space, configuration: number): number {
  return numberAt(space.rows, configuration * space.rules.layout.words);
}

/** Where a configuration rests. @throws Error for a number that is no configuration. */
export function placeAt(space: Space, configuration: number): TablePlace {
  const place = space.rules.table.places[placeNumberAt(space, configuration)];
  if (place === undefined) throw new Error(`There is no configuration ${configuration}.`);
  return place;
}

/** What the scenario says of a configuration's place. */
export function judgedAt(space: Space, configuration: number): JudgedPlace {
  const judged = space.rules.judged[placeNumberAt(space, configuration)];
  if (judged === undefined) throw new Error(`There is no configuration ${configuration}.`);
  return judged;
}

/** The beat of a configuration; null in the wrap-up and at an end. */
export const beatAt = (space: Space, configuration: number): Beat | null =>
  judgedAt(space, configuration).beat;

/** Whether a configuration is an end. */
export const isFinal = (space: Space, configuration: number): boolean =>
  placeAt(space, configuration).isFinal;

/** Reads a configuration into a state; what it leaves out is at rest. */
export function readState(space: Space, configuration: number, into: State): void {
  const offset = configuration * into.length;
  for (let word = 0; word < into.length; word += 1)
    into[word] = numberAt(space.rows, offset + word);
}

/** Calls for each edge of a configuration, in the order that breaks ties. */
export function forEachEdge(
  space: Space,
  configuration: number,
  visit: (edge: Edge) => void,
): void {
  const { steps } = placeAt(space, configuration);
  const last = numberAt(space.firstEdge, configuration + 1);
  for (let edge = numberAt(space.firstEdge, configuration); edge < last; edge += 1) {
    const step = steps[numberAt(space.edgeStep, edge)];
    if (step === undefined) throw new Error(`Edge ${edge} has no step.`);
    const target = numberAt(space.edgeTarget, edge);
    visit({ edge, step, target, points: numberAt(space.edgePoints, edge) });
  }
}

/** The edges of a configuration, in the order that breaks ties. */
export function edgesOf(space: Space, configuration: number): readonly Edge[] {
  const edges: Edge[] = [];
  forEachEdge(space, configuration, (edge) => edges.push(edge));
  return edges;
}

/** The ending of a final configuration, by its id; null for any other, and where a drill stops at a beat. */
export function endingAt(space: Space, configuration: number): string | null {
  const place = placeAt(space, configuration);
  if (!place.isFinal || place.part !== null) return null;
  return space.rules.scenario.endings[Number(place.node.slice(1))]?.id ?? null;
}
