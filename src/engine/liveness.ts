import { findComponents } from './components.ts';
import { addNumbers, type NumberSet } from './number-set.ts';

/** What a place reads and where it leads. */
interface ReadingPlace {
  readonly reads: NumberSet;
  readonly successors: readonly number[];
}

/**
 * For each place the variables that it, or a place reachable from it, reads (SPEC E21). All else is left out of a
 * configuration: two states that differ only there have the same future.
 */
export function findLive(places: readonly ReadingPlace[]): readonly NumberSet[] {
  const live = places.map((place) => place.reads);
  // Components come after those they lead to, so their live sets are complete when they are needed.
  for (const component of findComponents(places.map((place) => place.successors))) {
    const [first] = component;
    if (first === undefined) continue;
    const union = Int32Array.from(live[first] ?? []);
    for (const number of component) {
      addNumbers(union, places[number]?.reads ?? union);
      for (const successor of places[number]?.successors ?? []) {
        addNumbers(union, live[successor] ?? union);
      }
    }
    for (const number of component) live[number] = union;
  }
  return live;
}
