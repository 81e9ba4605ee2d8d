import type { LogKind } from '#engine/run.ts';

/** An entry that the learner wants in the log. */
export interface Wish {
  readonly kind: LogKind;
  /** The turn a move was meant for; null for annotations, which belong to none. */
  readonly turn: number | null;
  /** Asked when its turn to be saved has come. */
  readonly index: () => number;
}

/** A wish with the time it was made. */
export interface Wished extends Wish {
  readonly at: number;
}
