import type { Beat, Case, Scenario } from '#scenario/schema.ts';
import { findLooping } from './components.ts';

/** The target that every reply may name instead of a beat. */
export const endTarget = 'end';

const callPhases = new Set(['prepare', 'open', 'explore', 'solve', 'close']);

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

/** All targets that the moves of a beat name, `end` included. */
function targetsOf(beat: Beat): readonly string[] {
  const cases: readonly (readonly Case<string>[] | undefined)[] = [
    ...beat.replies.map((reply) => reply.to),
    beat.cutIn?.to,
    beat.silence?.to,
  ];
  return [...new Set(cases.flatMap((to) => (to ?? []).map((one) => one.then)))];
}

/** For each beat the places of the beats that can follow it; the end of the call leads to what endings name. */
export function followersOf(scenario: Scenario): readonly (readonly number[])[] {
  const placeOf = placesOf(
    'beat',
    scenario.beats.map((beat) => beat.id),
  );
  const afterCall = scenario.endings.flatMap((ending) =>
    ending.then === undefined ? [] : [placeOf(ending.then)],
  );
  return scenario.beats.map((beat) =>
    targetsOf(beat).flatMap((target) => {
      if (target !== endTarget) return [placeOf(target)];
      return callPhases.has(beat.phase) ? afterCall : [];
    }),
  );
}

/** Slots for the beats that a run could enter again; only they are counted (SPEC E8). */
export function countedBeats(scenario: Scenario): ReadonlyMap<string, number> {
  const looping = findLooping(followersOf(scenario));
  const counted = scenario.beats.filter((_, place) => looping.has(place));
  return new Map(counted.map((beat, slot) => [beat.id, slot]));
}
