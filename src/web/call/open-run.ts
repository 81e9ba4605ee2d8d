import { compile, type CompiledCall } from '#engine/compile.ts';
import { type LogEntry, type Mode, type RunHeader, rulesVersion } from '#engine/run.ts';
import { startSession } from '#engine/session.ts';
import type { Scenario } from '#scenario/schema.ts';
import { openScenario } from '#web/runs/open-scenario.ts';
import { RunDamagedError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { GoneReason, Play } from './call-state.ts';

/** A scenario as this build of the app has it. */
export interface CurrentScenario {
  readonly id: string;
  readonly hash: string;
  readonly scenario: Scenario;
  /** The canonical JSON that is stored with a run's first event. */
  readonly loadCanonical: () => Promise<string>;
}

/** A stored run, opened; or why it cannot be. */
export type OpenedRun =
  | { readonly type: 'opened'; readonly play: Play; readonly isFinished: boolean }
  | { readonly type: 'gone'; readonly reason: GoneReason };

/** How a new run begins. */
export interface Start {
  /** Null for the default one. */
  readonly variantId: string | null;
  readonly mode: Mode;
  /** Whether the customer reacts to a silence. */
  readonly pressure: boolean;
  /** What a drill plays, opened already; null for a whole call. */
  readonly stretch: CompiledCall | null;
}

/** A new run of a scenario. */
export function openNewRun(
  { scenario, hash }: Pick<CurrentScenario, 'scenario' | 'hash'>,
  start: Start,
  seed: number,
): Play {
  const { variantId, mode, pressure, stretch } = start;
  const { variants } = scenario;
  const variant =
    variantId === null
      ? (variants.find((one) => one.default) ?? variants[0])
      : variants.find(({ id }) => id === variantId);
  if (variant === undefined) {
    throw new Error(`"${scenario.id}" has no variant ${variantId ?? 'at all'}.`);
  }
  const header: RunHeader = {
    scenarioHash: hash,
    rules: rulesVersion,
    variant: variant.id,
    mode,
    pressure,
    drillPhase: stretch?.stretch?.phase ?? null,
    seed,
    origin: null,
  };
  const play = replay(stretch ?? compile(scenario, variant.id), header, []);
  if (typeof play === 'string') {
    throw new Error(`A new run of "${scenario.id}" cannot be opened: ${play}.`);
  }
  return play;
}

/** Opens a stored run where its log left it, with the version of the scenario it was made with. */
export async function openStoredRun(
  store: Pick<RunStore, 'load' | 'findScenario'>,
  runId: string,
  current: CurrentScenario | null,
): Promise<OpenedRun> {
  try {
    const run = await store.load(runId);
    if (run === null) return { type: 'gone', reason: 'unknown' };
    const scenario = await openScenario(store, run.header.scenarioHash, current);
    if (scenario === null) return { type: 'gone', reason: 'no-scenario' };
    const call = await openCallOf(scenario, run.header);
    const play = typeof call === 'string' ? call : replay(call, run.header, run.log);
    if (typeof play === 'string') return { type: 'gone', reason: play };
    return { type: 'opened', play, isFinished: run.finishedAt !== null };
  } catch (error) {
    if (error instanceof RunDamagedError) return { type: 'gone', reason: 'damaged' };
    throw error;
  }
}

/** The call that a stored run plays, or the stretch of it. */
async function openCallOf(
  scenario: Scenario,
  { variant, mode, drillPhase }: RunHeader,
): Promise<CompiledCall | GoneReason> {
  if (!scenario.variants.some(({ id }) => id === variant)) return 'no-variant';
  if (mode !== 'drill') return compile(scenario, variant);
  const { openDrill } = await import('#web/runs/open-drill.ts');
  return openDrill(scenario, variant, drillPhase) ?? 'illegal-log';
}

/** The run where its log left it, or why this engine cannot replay it. */
function replay(
  call: CompiledCall,
  header: RunHeader,
  log: readonly LogEntry[],
): Play | GoneReason {
  const session = startSession(call, header, log);
  if (!('reason' in session)) return { call, header, session, log: [...log] };
  // The index before the first entry is the header's.
  return session.index < 0 ? 'other-rules' : 'illegal-log';
}
