import type { Condition, Scenario } from '#scenario/schema.ts';
import { recapFactsOf } from './chart-names.ts';
import type { CallContext } from './call-context.ts';
import { countedBeats, placesOf } from './loops.ts';
import {
  angerField,
  endingField,
  type Field,
  flagField,
  keptField,
  readField,
  type State,
  statedField,
  trustField,
  visitField,
  wordsFor,
  writeField,
} from './state.ts';

/** The names of what a scenario's conditions can read, and their numbers. */
export interface Variables {
  /** Flags that some condition reads; the others change nothing. */
  readonly flags: readonly string[];
  readonly flagSlot: (flag: string) => number | undefined;
  readonly recapFacts: readonly string[];
  readonly endingPlace: (ending: string) => number;
  readonly visitSlots: number;
  /** How many variables there are; each has a number. */
  readonly count: number;
  /** Words of a state. */
  readonly words: number;
}

/** Variables are numbered: anger, trust, ending, stated and kept facts as one each, then visits, then flags. */
export const variable = {
  anger: 0,
  trust: 1,
  ending: 2,
  stated: 3,
  kept: 4,
  firstVisit: 5,
} as const;

/** Most recap facts that a mask holds; the format allows as many. */
export const maxRecapFacts = 4;

/** Finds what the conditions of a scenario read. */
export function variablesOf(scenario: Scenario): Variables {
  const read = new Set<string>();
  for (const condition of conditionsIn([scenario.beats, scenario.endings]))
    collectFlags(condition, read);
  // What a tension turns on is asked of states, too, though no run depends on it.
  for (const { turns } of scenario.tensions) collectFlags(turns, read);
  const flags = Object.keys(scenario.flags)
    .filter((flag) => read.has(flag))
    .toSorted((a, b) => (a < b ? -1 : 1));
  // A flag that is read but not declared is the parser's finding; here it only must not be lost.
  for (const flag of read) if (!Object.hasOwn(scenario.flags, flag)) flags.push(flag);
  const slots = new Map(flags.map((flag, slot) => [flag, slot]));
  const visitSlots = countedBeats(scenario).size;
  return {
    flags,
    flagSlot: (flag) => slots.get(flag),
    recapFacts: recapFactsOf(scenario),
    endingPlace: placesOf(
      'ending',
      scenario.endings.map((ending) => ending.id),
    ),
    visitSlots,
    count: variable.firstVisit + visitSlots + flags.length,
    words: wordsFor(flags.length, visitSlots),
  };
}

/** Every condition that stands under a `when` anywhere in plain data. */
function conditionsIn(value: unknown): Condition[] {
  if (typeof value !== 'object' || value === null) return [];
  const found: Condition[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [key, entry] of Object.entries(next as object)) {
      if (key === 'when' && entry !== null && entry !== undefined) found.push(entry as Condition);
      else if (typeof entry === 'object' && entry !== null) open.push(entry);
    }
  }
  return found;
}

/** Adds the flags that a condition reads. */
export function collectFlags(condition: Condition | null | undefined, into: Set<string>): void {
  if (condition === null || condition === undefined) return;
  if (typeof condition === 'string') into.add(condition);
  else if ('all' in condition) for (const part of condition.all) collectFlags(part, into);
  else if ('any' in condition) for (const part of condition.any) collectFlags(part, into);
  else if ('not' in condition) collectFlags(condition.not, into);
}

/** Where the value of a variable stands, by its number. */
export function fieldOf({ flags, visitSlots }: Variables, number: number): Field {
  switch (number) {
    case variable.anger:
      return angerField;
    case variable.trust:
      return trustField;
    case variable.ending:
      return endingField;
    case variable.stated:
      return statedField;
    case variable.kept:
      return keptField;
    default: {
      const visit = number - variable.firstVisit;
      return visit < visitSlots ? visitField(visit, flags.length) : flagField(visit - visitSlots);
    }
  }
}

/** A state with everything at rest. */
export function emptyState(variables: Variables): State {
  return new Int32Array(variables.words);
}

/** The flags of a scenario that are set in a state. */
export function flagsIn({ flags }: Variables, state: State): readonly string[] {
  return flags.filter((_, slot) => readField(state, flagField(slot)) === 1);
}

/** Facts as a mask over the recap facts; others are left out. */
export function maskOf(variables: Variables, facts: readonly string[]): number {
  return variables.recapFacts.reduce(
    (mask, fact, bit) => (facts.includes(fact) ? mask + 2 ** bit : mask),
    0,
  );
}

/** Writes the machine's memory as a state. */
export function stateOf(variables: Variables, context: CallContext): State {
  const state = emptyState(variables);
  const ending = context.ending === null ? 0 : variables.endingPlace(context.ending) + 1;
  writeField(state, angerField, context.anger);
  writeField(state, trustField, context.trust);
  writeField(state, endingField, ending);
  writeField(state, keptField, maskOf(variables, context.kept));
  writeField(state, statedField, maskOf(variables, context.stated));
  for (const flag of context.flags) {
    const slot = variables.flagSlot(flag);
    if (slot !== undefined) writeField(state, flagField(slot), 1);
  }
  for (const [slot, count] of context.visits.entries()) {
    writeField(state, visitField(slot, variables.flags.length), count);
  }
  return state;
}
