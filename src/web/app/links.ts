import type { Mode } from '#engine/run.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { Phase } from '#scenario/schema.ts';

/** How a new run is practised; the phase is that of a drill. */
interface Way {
  readonly mode: Mode;
  readonly phase: Phase | null;
}

const wholePractice: Way = { mode: 'practice', phase: null };

/** The addresses of the screens, without the base path. */
export const links = {
  library: '/',
  briefing: (scenarioId: string) => `/scenarios/${scenarioId}`,
  /** A new run. */
  play: (scenarioId: string, variantId: string, { mode, phase }: Way = wholePractice) =>
    `/play/${scenarioId}?variant=${variantId}${mode === 'practice' ? '' : `&mode=${mode}`}${phase === null ? '' : `&phase=${phase}`}`,
  /** A run that is already stored, unfinished or not. */
  resume: (scenarioId: string, runId: string) => `/play/${scenarioId}/${runId}`,
  /** The scenario on paper, for two people. */
  sheet: (scenarioId: string, variantId: string) => `/sheet/${scenarioId}?variant=${variantId}`,
  /** The recorded runs of a scenario, those of the variant first. */
  watch: (scenarioId: string, variantId: string) => `/watch/${scenarioId}?variant=${variantId}`,
  watchRun: (scenarioId: string, runId: string) => `/watch/${scenarioId}/${runId}`,
  /** The paths through a variant; a run of it is picked where one is named. */
  map: (scenarioId: string, variantId: string, runId?: string) =>
    `/map/${scenarioId}?variant=${variantId}${runId === undefined ? '' : `&run=${runId}`}`,
  progress: '/progress',
  data: '/data',
  guidelines: '/guidelines',
  guideline: (id: GuidelineId) => `/guidelines/${id}`,
  debrief: (runId: string) => `/debrief/${runId}`,
  /** A fork beside the run that it came from. */
  compare: (forkId: string) => `/debrief/${forkId}/compare`,
} as const;
