/** A move in which a guideline counted. */
export interface Encounter {
  readonly logIndex: number;
  /** The beat's title; null for the wrap-up. */
  readonly beat: string | null;
  /** The learner's words or deed; null for a silence and for opening the wrap-up. */
  readonly said: string | null;
  /** -2 to 2; 0 for a chance that was not taken. */
  readonly points: number;
  /** That move in its debrief, without the base path. */
  readonly href: string;
}

/** A finished run in which a guideline counted. */
export interface Meeting {
  readonly runId: string;
  readonly scenario: string;
  readonly variant: string;
  /** Milliseconds since 1970. */
  readonly finishedAt: number;
  /** In the order of the run; at least one. */
  readonly encounters: readonly Encounter[];
}

/** Where a learner met a guideline. */
export type Meetings =
  /** `calls` is how many runs were looked through; the meetings among them come latest first. */
  | { readonly type: 'read'; readonly calls: number; readonly meetings: readonly Meeting[] }
  /** The browser's storage does not answer. */
  | { readonly type: 'unavailable' };
