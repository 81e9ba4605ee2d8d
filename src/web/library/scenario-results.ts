/** A score with the range that the true one lies in. */
export interface BandedScore {
  readonly runId: string;
  readonly score: number;
  /** Null where a run has no band of its own. */
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** Why a run has no score; its debrief says more. */
export type NotScoredKind =
  | 'rules'
  | 'scenarioGone'
  | 'variantGone'
  | 'nothingToEarn'
  | 'illegal'
  | 'damaged'
  | 'unavailable';

/** A run that cannot be replayed any more, and why; no score is made up for it. */
export interface NotScored {
  readonly runId: string;
  readonly notScored: NotScoredKind;
}

/** How earlier runs of one scenario went, of those that count: practice, played from the start. */
export interface ScenarioScores {
  /** Null when none of them can be scored. */
  readonly best: BandedScore | null;
  /** The latest one, which may be one that cannot be scored any more. */
  readonly last: BandedScore | NotScored;
}

/** Why this browser's storage does not answer. */
export type StorageFailure = 'unavailable' | 'full' | 'blocked';

/** What this browser remembers, by scenario id; the call to carry on with comes first. Each promise is the same on every render. */
export interface EarlierRuns {
  readonly unfinished: Promise<
    ReadonlyMap<string, readonly { readonly runId: string; readonly decisions: number }[]>
  >;
  readonly scores: Promise<ReadonlyMap<string, ScenarioScores>>;
  /** Ids of scenarios with a call of any kind, finished or not. */
  readonly played: Promise<ReadonlySet<string>>;
  /** Why the browser cannot tell; null when it can. The maps are empty then. */
  readonly failure: Promise<StorageFailure | null>;
  /** How many stored calls are damaged beyond reading. */
  readonly unreadable: Promise<number>;
}
