import type { Grade } from '#engine/debrief.ts';
import type { Mode, Move } from '#engine/run.ts';
import type { StopKey, Way } from '#engine/ways.ts';
import type { Phase } from '#scenario/schema.ts';

/** Where a stop stands: in a phase of the call, or among its endings. */
export type Stage = Phase | 'endings';

/** A point of the call that a run of the variant can come to. */
export interface MapStop {
  readonly key: StopKey;
  readonly stage: Stage;
  readonly title: string;
  /** What is said, told or written there first; "" for nothing. */
  readonly words: string;
}

/** One move of a stored run. */
export interface MapStep {
  readonly from: StopKey;
  /** Null where a drill stopped on entering a later phase. */
  readonly to: StopKey | null;
  readonly move: Move['type'];
  /** The learner's words or deed; null for a silence and for opening the wrap-up. */
  readonly said: string | null;
  /** Null before the learner said how the run went, and while it goes on. */
  readonly grade: Grade | null;
}

/** How much of what was counted a run may tell: nothing before its own reaction, no score for a first guided one. */
export type Told = 'nothing' | 'grades' | 'score';

/** A stored run of the variant. */
export interface MapRun {
  readonly id: string;
  /** 1 for the oldest one that is drawn. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly mode: Mode;
  readonly isFork: boolean;
  readonly isOver: boolean;
  /** Null where it is not told. */
  readonly score: number | null;
  readonly told: Told;
  readonly steps: readonly MapStep[];
}

/** Two stops that a move leads between. */
export type Pair = Pick<Way, 'from' | 'to'>;

/** One step of the best path. */
export interface BestStep extends Pair {
  /** Null for opening the wrap-up. */
  readonly said: string | null;
}

/** All that there is to know about the ways through one variant of a scenario, and the learner's own among them. */
export interface ScenarioMap {
  readonly scenarioId: string;
  readonly title: string;
  readonly variantId: string;
  readonly variantTitle: string;
  /** The variants of which a run is stored, this one included; in the scenario's order. */
  readonly played: readonly { readonly id: string; readonly title: string }[];
  /** By stage, then in the scenario's order. */
  readonly stops: readonly MapStop[];
  /** Each once. */
  readonly pairs: readonly Pair[];
  /** Latest first; at least one. */
  readonly runs: readonly MapRun[];
  /** Null before a whole run was finished and its debrief seen. */
  readonly best: readonly BestStep[] | null;
  /** Stored runs of the variant that cannot be drawn here: of another version, or damaged. */
  readonly undrawn: number;
}
