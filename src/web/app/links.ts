/** The addresses of the screens, without the base path. */
export const links = {
  library: '/',
  briefing: (scenarioId: string) => `/scenarios/${scenarioId}`,
  /** A new run. */
  play: (scenarioId: string, variantId: string) => `/play/${scenarioId}?variant=${variantId}`,
  /** A run that is already stored, unfinished or not. */
  resume: (scenarioId: string, runId: string) => `/play/${scenarioId}/${runId}`,
  debrief: (runId: string) => `/debrief/${runId}`,
} as const;
