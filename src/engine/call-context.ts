import type { Case, Condition } from '#scenario/schema.ts';
import { type Circumstances, decided, firstHolding, holds } from './conditions.ts';

/** The machine's memory: plain JSON. Marks, points and the log are never in it (SPEC E4). */
export interface CallContext extends Circumstances {
  /** Fact ids stated so far, in code-unit order. */
  readonly stated: readonly string[];
  /** How often each counted beat was entered, by its slot. */
  readonly visits: readonly number[];
}

/** What a move does to the customer; both moods are judged before either moves. */
export interface MoodMove {
  readonly anger: number | readonly Case<number>[];
  readonly trust: number | readonly Case<number>[];
  readonly sets: readonly string[];
}

/** Facts that a line states when it is said; `when` as in the scenario. */
export interface StatingLine {
  readonly when: Condition | null;
  readonly states: readonly string[];
}

/** Where a move leads when `when` holds after it, as far as visits limit it. */
export interface Door {
  readonly when: Condition | null;
  /** Slot of the counted beat behind this door; null when that beat is not counted. */
  readonly slot: number | null;
  /** How often that beat may be entered. */
  readonly visits: number;
}

const clampMood = (mood: number): number => Math.max(0, Math.min(10, mood));

const amount = (moves: MoodMove['anger'], now: Circumstances): number =>
  typeof moves === 'number' ? moves : decided(moves, now);

const union = (ids: readonly string[], more: readonly string[]): readonly string[] =>
  more.every((id) => ids.includes(id))
    ? ids
    : [...new Set([...ids, ...more])].toSorted((a, b) => (a < b ? -1 : 1));

/** The context after a move's moods and flags (SPEC E5): moods stay within 0 to 10, flags are only ever set. */
export function moved(context: CallContext, move: MoodMove): CallContext {
  return {
    ...context,
    anger: clampMood(context.anger + amount(move.anger, context)),
    trust: clampMood(context.trust + amount(move.trust, context)),
    flags: union(context.flags, move.sets),
  };
}

/** The context after the first line that holds was said (SPEC E6). */
export function told(context: CallContext, lines: readonly StatingLine[]): CallContext {
  const said = firstHolding(lines, context);
  return said === null ? context : { ...context, stated: union(context.stated, said.states) };
}

/** Whether the beat that a move leads to may be entered once more (SPEC E8). */
export function hasRoom(context: CallContext, move: MoodMove, doors: readonly Door[]): boolean {
  if (doors.length === 0) return true;
  const after = moved(context, move);
  const door = doors.find((one) => holds(one.when, after));
  if (door === undefined || door.slot === null) return true;
  return (context.visits[door.slot] ?? 0) < door.visits;
}
