import type { ComponentType } from 'react';
import type { JudgedMove } from '#engine/debrief.ts';
import type { TranscriptLine } from '#engine/view.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { Expression } from '#scenario/expressions.ts';

/** The address of the customer's face. */
export type FaceOf = (feels: Expression) => string;

/** What a debrief shows of a move as well; the app hands it over. */
export interface JudgementParts {
  readonly SpokenLine: ComponentType<{
    readonly line: TranscriptLine;
    readonly name: string;
    readonly faceOf: FaceOf;
    readonly isGoingOn?: boolean;
  }>;
  readonly CostBadge: ComponentType<{ readonly move: JudgedMove; readonly best: number }>;
  readonly ReplyReasons: ComponentType<{
    readonly move: JudgedMove;
    readonly name: string;
    readonly lostEnding: string | null;
  }>;
}

/** The addresses that watching leads to, as the app gives them. */
export interface WatchLinks {
  readonly briefing: (scenarioId: string) => string;
  readonly play: (scenarioId: string, variantId: string) => string;
  readonly watch: (scenarioId: string, variantId: string) => string;
  readonly watchRun: (scenarioId: string, runId: string) => string;
  readonly guideline: (id: GuidelineId) => string;
}
