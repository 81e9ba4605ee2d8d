import type { GuidelineId } from '#guidelines/ids.ts';

/** The addresses that the guideline pages lead to, without the base path. */
export interface GuidelineLinks {
  readonly guidelines: string;
  readonly guideline: (id: GuidelineId) => string;
  readonly briefing: (scenarioId: string) => string;
}
