import type { Phase } from '#scenario/schema.ts';

/** Raised when the meaning of a log, a mark or a score changes; a run is replayed only by its own. */
export const rulesVersion = 1;

/** How a run is practised; which log entries are legal depends on it. */
export type Mode = 'guided' | 'practice' | 'assessment' | 'drill';

/**
 * What a run is, beside its log. Everything else (transcript, score, costs, ending) is computed.
 * Never in here: locale, names, typed notes, own reaction.
 */
export interface RunHeader {
  /** SHA-256 of the scenario's canonical JSON, as 64 hex digits. */
  readonly scenarioHash: string;
  readonly rules: number;
  readonly variant: string;
  readonly mode: Mode;
  readonly pressure: boolean;
  readonly drillPhase: Phase | null;
  /** 0 to 2^32 - 1; orders the replies. */
  readonly seed: number;
  /** A fork: the run it left and how many of its log entries it took along. */
  readonly origin: { readonly runId: string; readonly index: number } | null;
}

/** The first number of a log entry. Moves are below 10, annotations (the machine never sees them) from 10. */
export const logKinds = {
  /** index = the reply's authored index among all replies of the beat. */
  reply: 0,
  /** index = the authored index of the customer line that was cut. */
  cutIn: 1,
  /** index = 0. Legal under pressure only. */
  silence: 2,
  /** index = bit mask of the recap facts kept at that moment (bit = place in the scenario's recap facts). */
  wrapUp: 3,
  /** index = the fact's place in the scenario's list of facts; it must have been stated. */
  factKept: 10,
  factDropped: 11,
  /** index = 0. Guided only. */
  hint: 12,
  /** index = 0; dtMs = how long the pause was. */
  pause: 13,
  /** index = 0; folds away the last move that stands and all after it. Guided only. */
  takeBack: 14,
} as const;

export type LogKind = (typeof logKinds)[keyof typeof logKinds];

/** [kind, index, dtMs]: whole numbers; dtMs since the entry before, 0 to 2^31 - 1. */
export type LogEntry = readonly [kind: LogKind, index: number, dtMs: number];

/** A move that the machine sees. `heard` is not logged: the screen and the replay send it. */
export type Move =
  | { readonly type: 'reply'; readonly index: number }
  | { readonly type: 'cutIn'; readonly index: number }
  | { readonly type: 'silence' }
  | { readonly type: 'wrapUp'; readonly kept: number };
