import type { GuidelineId } from '#guidelines/ids.ts';

/** The addresses of the screens, without the base path. */
export const links = {
  library: '/',
  briefing: (scenarioId: string) => `/scenarios/${scenarioId}`,
  /** A new run. */
  play: (scenarioId: string, variantId: string) => `/play/${scenarioId}?variant=${variantId}`,
  /** A run that is already stored, unfinished or not. */
  resume: (scenarioId: string, runId: string) => `/play/${scenarioId}/${runId}`,
  guidelines: '/guidelines',
  guideline: (id: GuidelineId) => `/guidelines/${id}`,
  debrief: (runId: string) => `/debrief/${runId}`,
} as const;
