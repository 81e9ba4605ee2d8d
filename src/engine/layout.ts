import { hasNumber, type NumberSet } from './number-set.ts';
import { placeWord, type State } from './state.ts';
import { fieldOf, type Variables } from './variables.ts';

/** What of a state makes a configuration, place by place. */
export interface Layout {
  readonly words: number;
  /** Leaves out of a state what nothing reachable from its place reads (SPEC E21), and writes the place in. */
  readonly settle: (state: State, place: number) => void;
}

/**
 * @param live For each place the numbers of the variables that something reachable from it reads.
 */
export function layoutOf(variables: Variables, live: readonly NumberSet[]): Layout {
  const { words } = variables;
  const masks = new Int32Array(live.length * words);
  for (const [place, numbers] of live.entries()) {
    for (let number = 0; number < variables.count; number += 1) {
      if (!hasNumber(numbers, number)) continue;
      const { word, shift, ones } = fieldOf(variables, number);
      masks[place * words + word] = (masks[place * words + word] ?? 0) | (ones << shift);
    }
  }
  return {
    words,
    settle(state, place) {
      const mask = place * words;
      for (let word = 0; word < words; word += 1) {
        state[word] = (state[word] ?? 0) & (masks[mask + word] ?? 0);
      }
      state[placeWord] = place;
    },
  };
}
