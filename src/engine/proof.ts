import type { GuidelineId } from '#guidelines/ids.ts';
import type { Severity } from '#scenario/finding.ts';
import type { EndingKind } from '#scenario/schema.ts';

/** What the proof found wrong, at a place of the scenario; docs/proof-codes.md lists the codes. */
export interface ProofFinding {
  readonly code: string;
  readonly severity: Severity;
  /** A JSON pointer into the author's value: "/beats/3/replies/1", or "" for the whole file. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** A player that chooses by the look of a reply, or by nothing at all. */
export type PlayerName =
  | 'random'
  | 'longest'
  | 'shortest'
  | 'first'
  | 'last'
  | 'politest'
  | 'mostApologies'
  | 'fewestAbsolutes'
  | 'guidelineOverlap'
  | 'alwaysConceding'
  | 'neverConceding';

/** How a player fares: exact, chances from 0 to 1 with 6 digits. */
export interface PlayerProof {
  readonly player: PlayerName;
  /** In per cent of best(start), as learners see it: never below 0, rounded down for each run. */
  readonly meanScore: number;
  /** Chance to reach the pass mark. */
  readonly pass: number;
  /** Chance of each ending of the scenario, by its id. */
  readonly endings: Readonly<Record<string, number>>;
}

/** What is proved of one variant: the object that `prove --json` prints for it. */
export interface VariantProof {
  readonly variant: string;
  /** Beats and replies that can be reached in this variant. */
  readonly beats: number;
  readonly replies: number;
  readonly configurations: number;
  /** Replies on the model path, prepare, recap and epilogue included. */
  readonly decisionsOnModelPath: number;
  /** No run has more moves (replies, cut-ins, silences, the wrap-up). */
  readonly movesAtMost: number;
  readonly best: number;
  readonly worst: number;
  readonly modelPath: readonly { readonly beat: string; readonly reply: string }[];
  /** Beats of the model path where more than one reply loses nothing. */
  readonly ties: readonly { readonly beat: string; readonly replies: readonly string[] }[];
  /** The endings that can be reached, by id. */
  readonly endings: Readonly<Record<string, EndingKind>>;
  readonly randomPass: {
    readonly passMark: number;
    readonly once: number;
    readonly inThree: number;
  };
  readonly players: readonly PlayerProof[];
  /** For each guideline that is claimed or touched: how many reachable replies earn it and how many break it. */
  readonly guidelines: {
    readonly [Id in GuidelineId]?: { readonly earned: number; readonly broken: number };
  };
  /** The claimed tension rules that this variant witnesses; runs as the authored indices of the replies chosen. */
  readonly tensions: readonly {
    readonly rule: number;
    readonly right: readonly number[];
    readonly wrong: readonly number[];
  }[];
}

/** The object of `prove --json`, whose findings the command line gives their file, line and column. */
export interface ScenarioProof {
  readonly scenario: string;
  readonly hash: string;
  /** A variant that could not be explored has no entry; a finding says why. */
  readonly variants: readonly VariantProof[];
  readonly findings: readonly ProofFinding[];
}
