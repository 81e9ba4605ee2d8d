import { type GrowingInts, growingInts, push, reserve } from './growing.ts';
import type { JudgedStep, JudgedTable } from './judged-table.ts';
import type { TableStep } from './table.ts';
import { copyState, placeWord, type State } from './state.ts';
import { emptyState } from './variables.ts';

/** A bound that several explorations share, in conditions evaluated: the same on every machine, unlike time. */
export interface WorkBudget {
  left: number;
}

/** The configurations that can really be reached, numbered in the order they were found (breadth first). */
export interface Space {
  readonly rules: JudgedTable;
  /** Not complete when a limit was reached; then nothing may be computed from it. */
  readonly outcome: 'complete' | 'too many configurations' | 'too much work';
  readonly count: number;
  /**
   * A configuration in which a run without silences is stuck (nothing is legal but a silence), or from which a legal
   * step leads nowhere; null when every run can end.
   */
  readonly deadEnd: number | null;
  /** `rules.layout.words` words for each configuration. */
  readonly rows: Int32Array;
  /** The edges of configuration c are firstEdge[c] to firstEdge[c + 1] - 1, in the order that breaks ties. */
  readonly firstEdge: Int32Array;
  readonly edgeTarget: Int32Array;
  readonly edgePoints: Int32Array;
  /** Place of the step among those of its resting place. */
  readonly edgeStep: Int32Array;
  /** The number of a state at a place; -1 when it cannot be reached. */
  readonly find: (state: State, place: number) => number;
}

/** The most configurations of a variant that can be proved (SCORING: above it is an error). */
const maxConfigurations = 200_000;
/** Words that all rows of a space may take: 24 MB. It is the limit from 960 flags on. */
const maxRowWords = 6_000_000;

/** How many configurations of a scenario can be kept. */
export const mostConfigurations = (rules: JudgedTable): number =>
  Math.min(maxConfigurations, Math.floor(maxRowWords / rules.layout.words));

interface Draft {
  readonly rules: JudgedTable;
  readonly rows: GrowingInts;
  readonly row: Int32Array;
  slots: Int32Array;
  count: number;
  deadEnd: number | null;
  readonly firstEdge: GrowingInts;
  readonly edgeTarget: GrowingInts;
  readonly edgePoints: GrowingInts;
  readonly edgeStep: GrowingInts;
  /** The configuration that is being left, and where a step leads. */
  readonly now: State;
  readonly next: State;
}

/**
 * Finds all configurations from a start on, breadth first (SPEC E23). Always ends: at a limit, with what was found.
 *
 * @param start State and place that the variant starts in.
 */
export function explore(
  rules: JudgedTable,
  start: { readonly state: State; readonly place: number },
  work: WorkBudget,
): Space {
  const draft = emptyDraft(rules);
  const most = mostConfigurations(rules);
  let outcome: Space['outcome'] = 'complete';
  numberState(draft, start.state, start.place);
  for (let from = 0; from < draft.count && outcome === 'complete'; from += 1) {
    expand(draft, from, work);
    if (draft.count > most) outcome = 'too many configurations';
    else if (work.left < 0) outcome = 'too much work';
  }
  push(draft.firstEdge, draft.edgeTarget.length);
  return {
    rules,
    outcome,
    count: draft.count,
    deadEnd: draft.deadEnd,
    rows: draft.rows.values,
    firstEdge: trimmed(draft.firstEdge),
    edgeTarget: trimmed(draft.edgeTarget),
    edgePoints: trimmed(draft.edgePoints),
    edgeStep: trimmed(draft.edgeStep),
    find(state, place) {
      copyState(state, draft.row);
      rules.layout.settle(draft.row, place);
      return draft.slots[slotOf(draft)] ?? -1;
    },
  };
}

function emptyDraft(rules: JudgedTable): Draft {
  const { words } = rules.layout;
  return {
    rules,
    rows: growingInts(1024 * words),
    row: new Int32Array(words),
    slots: new Int32Array(4096).fill(-1),
    count: 0,
    deadEnd: null,
    firstEdge: growingInts(),
    edgeTarget: growingInts(),
    edgePoints: growingInts(),
    edgeStep: growingInts(),
    now: emptyState(rules.variables),
    next: emptyState(rules.variables),
  };
}

const trimmed = (row: GrowingInts): Int32Array => row.values.subarray(0, row.length);

/** Writes down all steps of a configuration, and the configurations that they lead to. */
function expand(draft: Draft, from: number, work: WorkBudget): void {
  const { rules, now, rows, edgeTarget } = draft;
  push(draft.firstEdge, edgeTarget.length);
  readRow(rows.values, from * now.length, now);
  const place = rules.table.places[now[placeWord] ?? 0];
  const judged = rules.judged[now[placeWord] ?? 0];
  if (place === undefined || judged === undefined) throw new Error(`${from} has no place.`);
  let canGoOn = place.isFinal;
  for (const [at, step] of place.steps.entries()) {
    const judgedStep = judged.steps[at];
    work.left -= step.size + (judgedStep?.size ?? 0) + now.length;
    if (!step.isLegal(now)) continue;
    // Silence is no way on: it is legal under pressure only, and once.
    canGoOn ||= step.kind !== 'silence';
    take(draft, from, { step, judgedStep, at });
  }
  if (!canGoOn) draft.deadEnd ??= from;
}

function readRow(rows: Int32Array, offset: number, into: State): void {
  for (let word = 0; word < into.length; word += 1) into[word] = rows[offset + word] ?? 0;
}

/** Takes a legal step of the configuration that is being left. */
function take(
  draft: Draft,
  from: number,
  taken: {
    readonly step: TableStep;
    readonly judgedStep: JudgedStep | undefined;
    readonly at: number;
  },
): void {
  const { now, next } = draft;
  copyState(now, next);
  taken.step.move(next);
  const to = taken.step.follow(next);
  if (to === -1) {
    draft.deadEnd ??= from;
    return;
  }
  push(draft.edgeTarget, numberState(draft, next, to));
  push(draft.edgePoints, taken.judgedStep?.points(now) ?? 0);
  push(draft.edgeStep, taken.at);
}

/** The number of a state at a place, a new one when it was not met before. */
function numberState(draft: Draft, state: State, place: number): number {
  copyState(state, draft.row);
  draft.rules.layout.settle(draft.row, place);
  const slot = slotOf(draft);
  const known = draft.slots[slot] ?? -1;
  if (known !== -1) return known;
  const found = draft.count;
  draft.slots[slot] = found;
  draft.count += 1;
  const { words } = draft.rules.layout;
  reserve(draft.rows, draft.count * words);
  draft.rows.values.set(draft.row, found * words);
  draft.rows.length = draft.count * words;
  if (draft.count * 2 > draft.slots.length) rehash(draft);
  return found;
}

/** The slot of the draft's row: where it stands, or the free one where it belongs (open addressing). */
function slotOf(draft: Draft): number {
  const { row, slots, rows } = draft;
  const last = slots.length - 1;
  let slot = hashRow(row, 0, row.length) & last;
  for (;;) {
    const known = slots[slot] ?? -1;
    if (known === -1) return slot;
    const offset = known * row.length;
    let word = 0;
    while (word < row.length && rows.values[offset + word] === row[word]) word += 1;
    if (word === row.length) return slot;
    slot = (slot + 1) & last;
  }
}

function rehash(draft: Draft): void {
  const { words } = draft.rules.layout;
  draft.slots = new Int32Array(draft.slots.length * 2).fill(-1);
  const last = draft.slots.length - 1;
  for (let found = 0; found < draft.count; found += 1) {
    let slot = hashRow(draft.rows.values, found * words, words) & last;
    while (draft.slots[slot] !== -1) slot = (slot + 1) & last;
    draft.slots[slot] = found;
  }
}

function hashRow(rows: Int32Array, offset: number, words: number): number {
  let hash = 0x811c9dc5;
  for (let word = 0; word < words; word += 1) {
    hash = Math.imul(hash ^ (rows[offset + word] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  return (hash ^ (hash >>> 15)) >>> 0;
}
