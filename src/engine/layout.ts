import type { State, Variables } from './variables.ts';
import { hasNumber, type NumberSet } from './number-set.ts';
import { variable } from './variables.ts';

/** How a configuration is written as a row of words (32 bits each): its place, its late parts, flags, visits. */
export interface Layout {
  readonly words: number;
  /** Writes a state, leaving out what nothing reachable from the place reads (SPEC E21). */
  readonly pack: (state: State, place: number, row: Int32Array) => void;
  /** Reads a row back; gives the place. What was left out comes back as nothing. */
  readonly unpack: (rows: Int32Array, offset: number, into: State) => number;
}

const placeWord = 0;
const moodWord = 1;
const firstFlagWord = 2;
const flagsPerWord = 32;
const visitsPerWord = 10;
const visitBits = 3;

const shifts = { anger: 0, trust: 4, ending: 8, kept: 20, stated: 24 } as const;
const ones = { anger: 15, trust: 15, ending: 4095, kept: 15, stated: 15 } as const;

/**
 * @param live For each place the numbers of the variables that something reachable from it reads.
 */
export function layoutOf(variables: Variables, live: readonly NumberSet[]): Layout {
  const { flags, visitSlots } = variables;
  const firstVisitWord = firstFlagWord + Math.ceil(flags.length / flagsPerWord);
  const words = firstVisitWord + Math.ceil(visitSlots / visitsPerWord);
  const bitsOf = (number: number): readonly [word: number, bits: number] => {
    switch (number) {
      case variable.anger:
        return [moodWord, ones.anger << shifts.anger];
      case variable.trust:
        return [moodWord, ones.trust << shifts.trust];
      case variable.ending:
        return [moodWord, ones.ending << shifts.ending];
      case variable.kept:
        return [moodWord, ones.kept << shifts.kept];
      case variable.stated:
        return [moodWord, ones.stated << shifts.stated];
      default: {
        const visit = number - variable.firstVisit;
        if (visit < visitSlots) {
          const bits = (2 ** visitBits - 1) << ((visit % visitsPerWord) * visitBits);
          return [firstVisitWord + Math.floor(visit / visitsPerWord), bits];
        }
        const flag = visit - visitSlots;
        return [firstFlagWord + Math.floor(flag / flagsPerWord), 1 << (flag % flagsPerWord)];
      }
    }
  };
  const masks = new Int32Array(live.length * words);
  for (const [place, numbers] of live.entries()) {
    masks[place * words + placeWord] = -1;
    for (let number = 0; number < variables.count; number += 1) {
      if (!hasNumber(numbers, number)) continue;
      const [word, bits] = bitsOf(number);
      masks[place * words + word] = (masks[place * words + word] ?? 0) | bits;
    }
  }
  return {
    words,
    pack(state, place, row) {
      row.fill(0);
      row[placeWord] = place;
      row[moodWord] =
        (state.anger << shifts.anger) |
        (state.trust << shifts.trust) |
        ((state.ending + 1) << shifts.ending) |
        (state.kept << shifts.kept) |
        (state.stated << shifts.stated);
      for (let slot = 0; slot < flags.length; slot += 1) {
        if (state.flags[slot] === 1) {
          const word = firstFlagWord + (slot >>> 5);
          row[word] = (row[word] ?? 0) | (1 << (slot & 31));
        }
      }
      for (let slot = 0; slot < visitSlots; slot += 1) {
        const word = firstVisitWord + Math.floor(slot / visitsPerWord);
        row[word] =
          (row[word] ?? 0) | ((state.visits[slot] ?? 0) << ((slot % visitsPerWord) * visitBits));
      }
      const mask = place * words;
      for (let word = 0; word < words; word += 1) {
        row[word] = (row[word] ?? 0) & (masks[mask + word] ?? 0);
      }
    },
    unpack(rows, offset, into) {
      const moods = rows[offset + moodWord] ?? 0;
      into.anger = (moods >>> shifts.anger) & ones.anger;
      into.trust = (moods >>> shifts.trust) & ones.trust;
      into.ending = ((moods >>> shifts.ending) & ones.ending) - 1;
      into.kept = (moods >>> shifts.kept) & ones.kept;
      into.stated = (moods >>> shifts.stated) & ones.stated;
      for (let slot = 0; slot < flags.length; slot += 1) {
        into.flags[slot] = ((rows[offset + firstFlagWord + (slot >>> 5)] ?? 0) >>> (slot & 31)) & 1;
      }
      for (let slot = 0; slot < visitSlots; slot += 1) {
        const word = rows[offset + firstVisitWord + Math.floor(slot / visitsPerWord)] ?? 0;
        into.visits[slot] = (word >>> ((slot % visitsPerWord) * visitBits)) & (2 ** visitBits - 1);
      }
      return rows[offset + placeWord] ?? 0;
    },
  };
}
