/** The addresses that the map leads to, as the app gives them. */
export interface MapLinks {
  readonly library: string;
  readonly briefing: (scenarioId: string) => string;
  readonly debrief: (runId: string) => string;
  /** A stored run that is not over. */
  readonly resume: (scenarioId: string, runId: string) => string;
  readonly map: (scenarioId: string, variantId: string) => string;
}
