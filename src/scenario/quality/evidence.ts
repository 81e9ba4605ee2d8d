import type { GuidelineId } from '#guidelines/ids.ts';

/**
 * What the proof found out about a variant, as far as the quality rules ask for it. Plain values, defined here and filled
 * in by the engine (`evidence.ts` there), since the scenario layer does not know the engine. Beats, replies and endings
 * are named by their places in the scenario.
 */
export interface VariantEvidence {
  readonly variant: string;
  /** The most points that a run can earn. */
  readonly best: number;
  /** One for each beat of the scenario, in its order. */
  readonly beats: readonly BeatEvidence[];
  /** The replies of the model path, prepare, recap and epilogue included. */
  readonly modelPath: readonly PathStep[];
  /** Every ending that is reached with pressure off, with the best run to it. */
  readonly endings: readonly EndingEvidence[];
  /** Every costly reply that ends the call in a configuration where nothing was lost before. */
  readonly fatal: readonly FatalMistake[];
  /** Whether somewhere the reply that betters the mood (trust up, anger down) more than any other costs something. */
  readonly pleasingCosts: boolean;
  /** Every costly reply of the call after which the call goes on. */
  readonly mistakes: readonly MistakeEvidence[];
}

/** What was found out about the configurations of one beat in which the learner has the turn. */
export interface BeatEvidence {
  /** The sets of replies that are on offer together somewhere, by their first reply. */
  readonly menus: readonly Menu[];
  /** One for each authored reply. */
  readonly replies: readonly ReplyEvidence[];
  /** Pairs that earn the same and lead to the same configuration wherever both are on offer. */
  readonly alike: readonly (readonly [number, number])[];
}

/** A set of replies that are on offer together. */
export interface Menu {
  /** Places of the replies, in authored order. */
  readonly replies: readonly number[];
  /** In how many configurations exactly these are on offer. */
  readonly configurations: number;
  /** For each of `replies` in how many of these it costs nothing. */
  readonly free: readonly number[];
}

/** What was found out about one reply over all configurations in which it is on offer. */
export interface ReplyEvidence {
  /** The least that it costs; null for a reply that is never on offer in this variant. */
  readonly leastCost: number | null;
  readonly points: Range | null;
  /** Whether it ends the call somewhere without costing anything. */
  readonly endsFreely: boolean;
  /**
   * Whether a reply of the same words may be on offer to a run that chose it before; `earning` when it had points above 0
   * then and has them again, at a beat that a run may enter twice.
   */
  readonly again: 'no' | 'offered' | 'earning';
}

/** The least and the greatest that was seen. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A reply of a run, and what the learner met on entering its beat. */
export interface PathStep {
  readonly beat: number;
  readonly reply: number;
  /** Anger when the reply was said, 0 to 10. */
  readonly anger: number;
  /** The marks that make up its points; those of 0 are left out. */
  readonly marks: readonly { readonly guideline: GuidelineId; readonly points: number }[];
  /** JSON pointers of the scene and the line that were told on entering the beat; null for none. */
  readonly scene: string | null;
  readonly line: string | null;
  /** JSON pointer of what the customer answers at once; null for nothing. */
  readonly answer: string | null;
}

/** An ending with its best run: replies only, everything heard, every stated fact kept. */
export interface EndingEvidence {
  /** Its place among the scenario's endings. */
  readonly ending: number;
  readonly run: readonly PathStep[];
}

/** A costly reply that ends the call. */
export interface FatalMistake {
  readonly beat: number;
  readonly reply: number;
}

/** What comes of a costly reply after which the call goes on, over all configurations in which it costs. */
export interface MistakeEvidence {
  readonly beat: number;
  readonly reply: number;
  /** Whether somewhere no reply that mends can be on offer within the next few decisions of the call. */
  readonly isUnmended: boolean;
  /** Most decisions of the call that can follow when it takes the last hope of an ending that is not of the worst kind. */
  readonly lingers: number;
}
