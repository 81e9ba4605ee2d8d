import type { Expression } from '#scenario/expressions.ts';
import type { Phase } from '#scenario/schema.ts';

/** Something that appears in the transcript. */
export interface TranscriptLine {
  /**
   * Stable within a scenario, for translation and for keys: "opening/furious" (customer line),
   * "opening/hear-it" (reply), "opening/hear-it/answer" (answer), "opening/scene" (scene).
   */
  readonly id: string;
  readonly by: 'customer' | 'learner' | 'scene';
  readonly text: string;
  /** The customer's face while saying it; null for the learner and the scene. */
  readonly feels: Expression | null;
  /** Facts (ids) that this line states, in authored order. */
  readonly states: readonly string[];
  /** Set where the learner cut the customer off in the middle of this line. */
  readonly cut?: true;
}

/** A reply as offered. */
export interface OfferedReply {
  /** Authored index among all replies of the beat: what goes into the log. */
  readonly index: number;
  readonly id: string;
  readonly text: string;
}

/** All that a screen may know of a configuration; no marks, moods as numbers, or targets. */
export interface CallView {
  /**
   * `speaking`: `newLines` are being said, a cut-in may be possible; `choosing`: the learner's turn;
   * `wrap-up`: the call is over and the recap waits to be opened; `over`: the final state.
   */
  readonly status: 'speaking' | 'choosing' | 'wrap-up' | 'over';
  /** Null in `wrap-up` and `over`. */
  readonly beat: string | null;
  readonly phase: Phase | null;
  /** What is said or told on entering: the answer to the last move, the scene, the customer's line. */
  readonly newLines: readonly TranscriptLine[];
  /** Enabled replies in the order of the run's seed; filled in `speaking` too, so that nothing jumps. */
  readonly replies: readonly OfferedReply[];
  /** What the learner would say to interrupt; null when this beat has none or it was used. */
  readonly cutIn: { readonly index: number; readonly text: string } | null;
  readonly silenceCounts: boolean;
  /** Set once the call has ended. */
  readonly ending: string | null;
}
