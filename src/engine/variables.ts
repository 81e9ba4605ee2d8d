import type { Condition, Scenario } from '#scenario/schema.ts';
import { recapFactsOf } from './chart-names.ts';
import type { Circumstances } from './conditions.ts';
import { countedBeats, placesOf } from './loops.ts';

/** What a configuration is made of, as numbers. One object is changed over and over while the space is explored. */
export interface State {
  anger: number;
  trust: number;
  /** Place of the ending; -1 before the call ended. */
  ending: number;
  /** Masks over the recap facts. */
  kept: number;
  stated: number;
  /** 0 or 1 by flag slot. */
  readonly flags: Uint8Array;
  /** Entries by slot of the counted beats. */
  readonly visits: Uint8Array;
}

/** The names of what a scenario's conditions can read, and their numbers. */
export interface Variables {
  /** Flags that some condition reads; the others change nothing. */
  readonly flags: readonly string[];
  readonly flagSlot: (flag: string) => number | undefined;
  readonly recapFacts: readonly string[];
  readonly endingPlace: (ending: string) => number;
  readonly visitSlots: number;
  /** Number of variables: what {@link readsOf} numbers. */
  readonly count: number;
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

/** A state with everything at rest. */
export function emptyState(variables: Variables): State {
  return {
    anger: 0,
    trust: 0,
    ending: -1,
    kept: 0,
    stated: 0,
    flags: new Uint8Array(variables.flags.length),
    visits: new Uint8Array(variables.visitSlots),
  };
}

/** Copies one state over another of the same scenario. */
export function copyState(from: State, to: State): void {
  to.anger = from.anger;
  to.trust = from.trust;
  to.ending = from.ending;
  to.kept = from.kept;
  to.stated = from.stated;
  to.flags.set(from.flags);
  to.visits.set(from.visits);
}

/** Facts as a mask over the recap facts; others are left out. */
export function maskOf(variables: Variables, facts: readonly string[]): number {
  return variables.recapFacts.reduce(
    (mask, fact, bit) => (facts.includes(fact) ? mask + 2 ** bit : mask),
    0,
  );
}

/** Reads the machine's memory into a state. */
export function readContext(
  variables: Variables,
  context: Circumstances & {
    readonly stated: readonly string[];
    readonly visits: readonly number[];
  },
  into: State,
): void {
  into.anger = context.anger;
  into.trust = context.trust;
  into.ending = context.ending === null ? -1 : variables.endingPlace(context.ending);
  into.kept = maskOf(variables, context.kept);
  into.stated = maskOf(variables, context.stated);
  into.flags.fill(0);
  for (const flag of context.flags) {
    const slot = variables.flagSlot(flag);
    if (slot !== undefined) into.flags[slot] = 1;
  }
  into.visits.set(context.visits);
}
