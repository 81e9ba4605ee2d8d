import type { GuidelineId } from '#guidelines/ids.ts';

/** The addresses that the debrief leads to, as the app gives them. */
export interface DebriefLinks {
  readonly library: string;
  readonly play: (scenarioId: string, variantId: string) => string;
  /** A stored run: an unfinished one or a fork. */
  readonly resume: (scenarioId: string, runId: string) => string;
  /** The recorded runs of a scenario. */
  readonly watch: (scenarioId: string, variantId: string) => string;
  readonly guideline: (id: GuidelineId) => string;
  readonly debrief: (runId: string) => string;
  /** The paths through a variant, one run picked. */
  readonly map: (scenarioId: string, variantId: string, runId: string) => string;
  /** A fork beside the run that it came from. */
  readonly compare: (forkId: string) => string;
}
