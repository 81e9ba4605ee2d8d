import type { Case, Condition, MoodRange } from '#scenario/schema.ts';
import { addNumber, type NumberSet } from './number-set.ts';
import {
  angerField,
  endingField,
  type Field,
  flagField,
  keptField,
  readField,
  type State,
  trustField,
} from './state.ts';
import { variable, type Variables } from './variables.ts';

/** A condition made ready for millions of states. */
export interface Test {
  readonly holds: (state: State) => boolean;
  /** Conditions that it is made of: what one evaluation costs at most. */
  readonly size: number;
}

const always: Test = { holds: () => true, size: 0 };

/**
 * Compiles a condition; a missing one always holds.
 *
 * @param reads Takes the number of each variable that the condition reads.
 */
export function compileTest(
  condition: Condition | null | undefined,
  variables: Variables,
  reads: NumberSet,
): Test {
  if (condition === null || condition === undefined) return always;
  if (typeof condition === 'string') return flagTest(condition, variables, reads);
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileTest(part, variables, reads));
    return { holds: (state) => parts.every((part) => part.holds(state)), size: sizeOf(parts) };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileTest(part, variables, reads));
    return { holds: (state) => parts.some((part) => part.holds(state)), size: sizeOf(parts) };
  }
  if ('not' in condition) {
    const part = compileTest(condition.not, variables, reads);
    return { holds: (state) => !part.holds(state), size: part.size + 1 };
  }
  if ('kept' in condition || 'ended' in condition) return lateTest(condition, variables, reads);
  return moodTest(condition, reads);
}

function moodTest(
  condition: { readonly anger: MoodRange } | { readonly trust: MoodRange },
  reads: NumberSet,
): Test {
  const isAnger = 'anger' in condition;
  addNumber(reads, isAnger ? variable.anger : variable.trust);
  const range = isAnger ? condition.anger : condition.trust;
  return within(isAnger ? angerField : trustField, range);
}

function within(field: Field, { atLeast = 0, atMost = 10 }: MoodRange): Test {
  return {
    holds(state) {
      const mood = readField(state, field);
      return mood >= atLeast && mood <= atMost;
    },
    size: 1,
  };
}

function flagTest(flag: string, variables: Variables, reads: NumberSet): Test {
  const slot = variables.flagSlot(flag);
  if (slot === undefined) throw new Error(`The flag "${flag}" has no slot.`);
  addNumber(reads, variable.firstVisit + variables.visitSlots + slot);
  const { word, shift } = flagField(slot);
  const bit = 1 << shift;
  return { holds: (state) => ((state[word] ?? 0) & bit) !== 0, size: 1 };
}

function lateTest(
  condition: { readonly kept: string } | { readonly ended: string },
  variables: Variables,
  reads: NumberSet,
): Test {
  if ('kept' in condition) {
    addNumber(reads, variable.kept);
    const bit = 2 ** variables.recapFacts.indexOf(condition.kept);
    return { holds: (state) => (readField(state, keptField) & bit) !== 0, size: 1 };
  }
  addNumber(reads, variable.ending);
  const place = variables.endingPlace(condition.ended);
  return { holds: (state) => readField(state, endingField) === place + 1, size: 1 };
}

const sizeOf = (parts: readonly { readonly size: number }[]): number =>
  parts.reduce((sum, part) => sum + part.size, 1);

/** Cases made ready: the value of the first that holds. */
export interface Choice<T> {
  readonly pick: (state: State) => T;
  readonly size: number;
}

/** Compiles a value or its cases; like `decided`, the last case needs no condition. */
export function compileChoice<T extends number>(
  cases: T | readonly Case<T>[],
  variables: Variables,
  reads: NumberSet,
): Choice<T> {
  if (typeof cases === 'number') return { pick: () => cases, size: 0 };
  const [only] = cases;
  if (cases.length === 1 && only !== undefined && only.when === null) {
    const value = only.then;
    return { pick: () => value, size: 0 };
  }
  const tests = cases.map((one) => compileTest(one.when, variables, reads));
  const values = cases.map((one) => one.then);
  const last = values.at(-1);
  if (last === undefined) throw new Error('A list of cases has at least one.');
  return {
    pick(state) {
      const found = tests.findIndex((test) => test.holds(state));
      return values[found] ?? last;
    },
    size: sizeOf(tests),
  };
}

/** The first of several texts whose condition holds, as its place; -1 when none does. */
export function compileFirst(
  texts: readonly { readonly when?: Condition | null | undefined }[],
  variables: Variables,
  reads: NumberSet,
): Choice<number> {
  const tests = texts.map((text) => compileTest(text.when, variables, reads));
  return {
    pick: (state) => tests.findIndex((test) => test.holds(state)),
    size: sizeOf(tests),
  };
}
