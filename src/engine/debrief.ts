import type { GuidelineId } from '#guidelines/ids.ts';
import type { EndingKind, Phase } from '#scenario/schema.ts';
import type { Move } from './run.ts';
import type { TranscriptLine } from './view.ts';

/** `strong` cost 0, `sound` up to 3 %, `slip` up to 10 %, `setback` more, of best(start). */
export type Grade = 'strong' | 'sound' | 'slip' | 'setback';

export interface Mood {
  readonly anger: number;
  readonly trust: number;
}

/** One mark that a move earned. */
export interface EarnedMark {
  readonly guideline: GuidelineId;
  /** -2 to 2, never 0. */
  readonly points: number;
}

/** What a costly move took away beyond its own marks. */
export interface ClosedOff {
  /** The ending of the best continuation before the move, when no run can reach it after the move; else null. */
  readonly ending: string | null;
  /**
   * Guidelines on which the best continuation before the move earned more later than any best one after it, with the
   * difference. Others may be earned instead, so they need not sum up to the cost.
   */
  readonly later: readonly EarnedMark[];
}

/** One move of a run, judged. */
export interface JudgedMove {
  /** Place of the move in the run's log. */
  readonly logIndex: number;
  readonly move: Move;
  readonly beat: string | null;
  readonly phase: Phase;
  /** What was on the screen before the learner moved, oldest first, then what the learner said. */
  readonly transcript: readonly TranscriptLine[];
  readonly before: Mood;
  readonly after: Mood;
  readonly because: string | null;
  readonly coach: string | null;
  readonly misconception: string | null;
  readonly marks: readonly EarnedMark[];
  readonly points: number;
  /** Points lost for good by this move: best(before) - points - best(after), at least 0. */
  readonly cost: number;
  /** The cost of the costliest reply on offer at that moment; 0 where every reply was as good as the best. */
  readonly atStake: number;
  readonly grade: Grade;
  /** The reply with cost 0 (the first in authored order) when this one had a cost; null otherwise. */
  readonly stronger: {
    readonly index: number;
    readonly text: string;
    readonly coach: string;
  } | null;
  readonly closedOff: ClosedOff | null;
}

/** How often a guideline could be followed in a run, and what was made of it. */
export interface GuidelineProfile {
  readonly guideline: GuidelineId;
  readonly opportunities: number;
  readonly followed: number;
  readonly partly: number;
  readonly missed: number;
  readonly broken: number;
  /** Null under three opportunities: not enough seen yet. */
  readonly level: number | null;
  /** For each opportunity, a visit of a beat, the log place of the move that decided what was made of it. */
  readonly moves: readonly number[];
}

/** Everything that is computed from a run. */
export interface Debrief {
  readonly moves: readonly JudgedMove[];
  /** The lines after the last move (an epilogue's last words, or the line now waiting). */
  readonly lastLines: readonly TranscriptLine[];
  /** Null while the run is unfinished. */
  readonly ending: {
    readonly id: string;
    readonly kind: EndingKind;
    readonly title: string;
    readonly text: string;
  } | null;
  readonly earned: number;
  readonly best: number;
  /** 0 to 100, rounded down; null while unfinished. */
  readonly score: number | null;
  /** score ± round(57 / √decisions), cut to 0 to 100; null where bands do not apply. */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly decisions: number;
  readonly profile: readonly GuidelineProfile[];
}

/** Why a log cannot be replayed: the first entry that is illegal, and a sentence that says why. */
export interface IllegalLog {
  readonly index: number;
  readonly reason: string;
}
