/** A set of small whole numbers as bits: thousands of them for one scenario must stay small. */
export type NumberSet = Int32Array;

/** An empty set with room for 0 to count - 1. */
export function numberSet(count: number): NumberSet {
  return new Int32Array(Math.ceil(count / 32));
}

/** Adds a number. */
export function addNumber(set: NumberSet, number: number): void {
  set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
}

/** Adds all numbers of another set with the same room. */
export function addNumbers(set: NumberSet, others: NumberSet): void {
  for (let word = 0; word < set.length; word += 1)
    set[word] = (set[word] ?? 0) | (others[word] ?? 0);
}

/** Whether a number is in the set. */
export function hasNumber(set: NumberSet, number: number): boolean {
  return (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}
