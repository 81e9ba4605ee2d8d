/**
 * What a configuration is made of, as a row of words of 32 bits: its place, the moods and what happens late, then a bit
 * for each flag, then three bits for each counted beat. Rows are compared, hashed and copied as they are.
 */
export type State = Int32Array;

/** Where a value stands in a state. */
export interface Field {
  readonly word: number;
  readonly shift: number;
  /** As many ones as the value has bits. */
  readonly ones: number;
}

const flagsPerWord = 32;
const visitBits = 3;
const visitsPerWord = 10;

/** The number of the resting place. */
export const placeWord = 0;
const lateWord = 1;
const firstFlagWord = 2;

export const angerField: Field = { word: lateWord, shift: 0, ones: 15 };
export const trustField: Field = { word: lateWord, shift: 4, ones: 15 };
/** 0 before the call ended, then the place of the ending and 1. */
export const endingField: Field = { word: lateWord, shift: 8, ones: 4095 };
/** Masks over the recap facts. */
export const keptField: Field = { word: lateWord, shift: 20, ones: 15 };
export const statedField: Field = { word: lateWord, shift: 24, ones: 15 };

/** How many words flags and counted beats need. */
export function wordsFor(flags: number, visitSlots: number): number {
  return firstFlagWord + Math.ceil(flags / flagsPerWord) + Math.ceil(visitSlots / visitsPerWord);
}

/** The bit of a flag. */
export function flagField(slot: number): Field {
  return {
    word: firstFlagWord + Math.floor(slot / flagsPerWord),
    shift: slot % flagsPerWord,
    ones: 1,
  };
}

/** How often a counted beat was entered. @param flags How many flags stand before the visits. */
export function visitField(slot: number, flags: number): Field {
  return {
    word: firstFlagWord + Math.ceil(flags / flagsPerWord) + Math.floor(slot / visitsPerWord),
    shift: (slot % visitsPerWord) * visitBits,
    ones: 2 ** visitBits - 1,
  };
}

/** Reads a value. */
export function readField(state: State, { word, shift, ones }: Field): number {
  return ((state[word] ?? 0) >>> shift) & ones;
}

/** Puts a value in the place of another. */
export function writeField(state: State, { word, shift, ones }: Field, value: number): void {
  state[word] = ((state[word] ?? 0) & ~(ones << shift)) | (value << shift);
}

/** Copies one state over another of the same scenario: quicker than `set` for so few words. */
export function copyState(from: State, to: State): void {
  for (let word = 0; word < from.length; word += 1) to[word] = from[word] ?? 0;
}
