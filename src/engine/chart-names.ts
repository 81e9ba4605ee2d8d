import type { Condition, Scenario } from '#scenario/schema.ts';
import type { ChartTransition } from './chart.ts';
import { countedBeats, endTarget, placesOf } from './loops.ts';

/** The node where an ended call picks its ending. No run rests there. */
export const endNode = 'end';

export const beatNodeAt = (place: number): string => `n${place}`;
export const wrapUpNodeAt = (endingPlace: number): string => `w${endingPlace}`;
export const finalNodeAt = (endingPlace: number): string => `e${endingPlace}`;

/** How a scenario's ids are called in its chart (SPEC E2). */
export interface ChartNames {
  readonly scenario: Scenario;
  /** The target "#n4" of a beat, or that of the end of the call. @throws Error for a beat that does not exist. */
  readonly nodeOf: (target: string) => string;
  /** Slots of the beats that a run could enter again. */
  readonly slots: ReadonlyMap<string, number>;
  readonly visitsOf: (beat: string) => number;
  readonly recapFacts: readonly string[];
}

/** Author ids become numbers: `a.b`, `#x` and `__proto__` mean something to XState or JavaScript. */
export function namesOf(scenario: Scenario): ChartNames {
  const placeOfBeat = placesOf(
    'beat',
    scenario.beats.map((beat) => beat.id),
  );
  return {
    scenario,
    nodeOf: (target) => `#${target === endTarget ? endNode : beatNodeAt(placeOfBeat(target))}`,
    slots: countedBeats(scenario),
    visitsOf: (beat) => scenario.beats[placeOfBeat(beat)]?.visits ?? 1,
    recapFacts: recapFactsOf(scenario),
  };
}

/** A transition that is taken when a condition holds, or always. */
export const guarded = (when: Condition | null | undefined, target: string): ChartTransition =>
  when === null || when === undefined
    ? { target }
    : { guard: { type: 'holds', params: { when } }, target };

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
