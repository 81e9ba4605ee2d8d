import type { LogEntry } from './run.ts';

/**
 * What a run that can be watched is there to show: the replies of somebody who does not know better yet, the best ones,
 * or a bad start that is made good.
 */
export const watchedKinds = ['beginner', 'model', 'recovery'] as const;

export type WatchedKind = (typeof watchedKinds)[number];

/** A run that was recorded beside its scenario, as the app gets it: without what must come out of it. */
export interface RecordedRun {
  /** Unique among the runs of a scenario. */
  readonly id: string;
  readonly shows: WatchedKind;
  readonly title: string;
  readonly note: string | null;
  readonly variant: string;
  /** Legal, and played to its end; in Practice mode, with pressure only where somebody stays silent. */
  readonly log: readonly LogEntry[];
  /** What a coach says about single moves, beside what the scenario says about them. */
  readonly comments: readonly { readonly logIndex: number; readonly text: string }[];
}
