import type { GuidelineId } from '#guidelines/ids.ts';

/** Where the progress page leads to. */
export interface ProgressLinks {
  readonly guideline: (id: GuidelineId) => string;
  readonly debrief: (runId: string) => string;
  /** The briefing of a scenario with a variant chosen. */
  readonly practise: (scenarioId: string, variantId: string) => string;
}
