import type { GuidelineId } from '#guidelines/ids.ts';

/** What became of a chance to follow a guideline, the best first. */
export const outcomes = ['followed', 'partly', 'missed', 'broken'] as const;

export type Outcome = (typeof outcomes)[number];

/** One chance to follow a guideline, and what was made of it. */
export interface Chance {
  readonly guideline: GuidelineId;
  readonly made: Outcome;
  readonly runId: string;
  /** Place of the deciding move in the log of its run. */
  readonly logIndex: number;
  readonly at: number;
  /** Title of the scenario. */
  readonly scenario: string;
  /** Null where nothing was said. */
  readonly said: string | null;
  /** Where the move stands in the debrief. */
  readonly href: string;
}

/** A goal that was kept in the debrief of a run. */
export interface SetGoal {
  readonly text: string;
  /** What it is about; null where nobody can tell. */
  readonly guideline: GuidelineId | null;
  /** Changed by the learner, so that only the learner can say whether it was met. */
  readonly isOwnWords: boolean;
}

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Why a run has no score. */
export type WhyNotScored =
  | 'rules'
  | 'scenarioGone'
  | 'variantGone'
  | 'nothingToEarn'
  | 'illegal'
  | 'damaged';

/** What a replay of a run tells; `unseen` where the learner's own view comes first. */
export type Verdict =
  | {
      readonly type: 'judged';
      readonly score: number;
      readonly band: Band | null;
      readonly chances: readonly Chance[];
      readonly goal: SetGoal | null;
    }
  | { readonly type: 'unseen' }
  | { readonly type: 'notScored'; readonly why: WhyNotScored };

/** A finished run of this browser, as far as progress tells of it. */
export interface ToldRun {
  readonly runId: string;
  readonly scenarioId: string;
  /** Titles; the ids where nobody knows the titles any more. */
  readonly scenario: string;
  readonly variant: string;
  readonly finishedAt: number;
  /** Practice or assessment, played from the start: the runs that figures are made of. */
  readonly counts: boolean;
  /** A whole call from the start in any mode. */
  readonly isWhole: boolean;
  readonly verdict: Verdict;
}

/** When a scenario is due again, and how it then begins. */
export interface NextPractice {
  /** The first moment of that day, where the learner is. */
  readonly day: number;
  readonly variant: string;
}

/** What was read of this browser's runs so far. */
export type Reading =
  | {
      readonly type: 'read';
      /** In any order. */
      readonly told: readonly ToldRun[];
      /** By scenario id; those that were never played are left out. */
      readonly practice: ReadonlyMap<string, NextPractice>;
      /** How many finished runs there are to read. */
      readonly calls: number;
      /** How many stored runs are damaged beyond reading. */
      readonly unreadable: number;
      readonly isComplete: boolean;
    }
  | { readonly type: 'unavailable' };

/** The oldest run first; of two at the same moment always the same one. */
export function inOrder(runs: readonly ToldRun[]): readonly ToldRun[] {
  return runs.toSorted(
    (a, b) => a.finishedAt - b.finishedAt || (a.runId < b.runId ? -1 : Number(a.runId > b.runId)),
  );
}
