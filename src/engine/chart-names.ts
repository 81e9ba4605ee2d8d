import type { Scenario } from '#scenario/schema.ts';

/** The target that every reply may name instead of a beat. */
export const endTarget = 'end';

/** The node where an ended call picks its ending. No run rests there. */
export const endNode = 'end';

/**
 * Places by id, for ids that the parser has checked.
 *
 * @param kind What is looked for, in the error's sentence.
 * @returns A function that throws for an id that does not exist.
 */
export function placesOf(kind: string, ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`The scenario has no ${kind} "${id}".`);
    return place;
  };
}

export const beatNodeAt = (place: number): string => `n${place}`;
export const wrapUpNodeAt = (endingPlace: number): string => `w${endingPlace}`;
export const finalNodeAt = (endingPlace: number): string => `e${endingPlace}`;

/** The facts that some `kept` condition names, in the order of the scenario's facts: the bits of a wrap-up mask. */
export function recapFactsOf(scenario: Scenario): readonly string[] {
  const named = new Set<string>();
  collectKept([scenario.beats, scenario.endings], named);
  return scenario.facts.map((fact) => fact.id).filter((id) => named.has(id));
}

/** Walks plain data for `{ kept: id }`; only conditions have that key (a depth of 64 is the parser's limit). */
function collectKept(value: unknown, named: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) collectKept(entry, named);
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'kept' && typeof entry === 'string') named.add(entry);
    else collectKept(entry, named);
  }
}
