import type { Source } from './documents.ts';
import type { GuidelineId, GuidelinePhase } from './ids.ts';

/**
 * Where a break comes from. `stated`: one of the guideline's own sources warns against it or denies it, in whatever
 * words. `inferred`: we concluded it, mostly as the opposite of what a source asks for. The app shows which it is.
 */
export type BreakBasis = 'stated' | 'inferred';

/** One way to break a guideline. The text is a phrase, not a sentence, and ends without a full stop. */
export interface GuidelineBreak {
  readonly text: string;
  readonly basis: BreakBasis;
}

/** What one guideline asks, in our own words, and where that stands. */
export interface Guideline<Id extends GuidelineId = GuidelineId> {
  readonly id: Id;
  readonly phase: GuidelinePhase;
  /** At most 6 words, a request to the learner, without a full stop. */
  readonly title: string;
  /** One sentence of at most 25 words. */
  readonly todo: string;
  /** One line of at most 25 words. Spoken words stand between “ ”; the rest is something the learner does. */
  readonly soundsLike: string;
  /** At least one; the most common first. */
  readonly breaks: readonly GuidelineBreak[];
  /** At least one; the place that asks for it most plainly comes first. */
  readonly sources: readonly Source[];
  /** Our own warning: where the guideline stops, what limits it, or what choosing text cannot measure. At most 40 words. */
  readonly caution?: string;
}

/** Guidelines under their own ids; a text under the wrong id does not compile. */
export type GuidelinesById<Id extends GuidelineId> = { readonly [Key in Id]: Guideline<Key> };
