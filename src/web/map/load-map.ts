import { compile } from '#engine/compile.ts';
import { rulesVersion } from '#engine/run.ts';
import { valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';
import { openScenario } from '#web/runs/open-scenario.ts';
import { isStorageError, RunDamagedError, type StorageError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { RunRow, StoredRun } from '#web/runs/stored-run.ts';
import { drawBest, drawMap } from './draw-map.ts';
import { createRunDrawer, type DrawnRun } from './draw-run.ts';
import type { ScenarioMap, Told } from './scenario-map.ts';

/** What became of the wish to see the map of a variant. */
export type LoadedMap =
  | { readonly type: 'ready'; readonly map: ScenarioMap }
  /** No run of it is stored here, or none that can be drawn. */
  | { readonly type: 'unplayed' | 'undrawable' }
  | { readonly type: 'unavailable'; readonly error: StorageError };

interface LoadMapDeps {
  readonly runs: Pick<RunStore, 'list' | 'load' | 'findScenario'>;
  /** What the debrief of a finished run has told already. */
  readonly toldOf: (run: StoredRun) => Promise<Told>;
}

interface AskedMap {
  readonly scenarioId: string;
  /** Null for the variant that was played last. */
  readonly variantId: string | null;
}

/** Reads the stored runs of a variant and draws its map. Rejects only for faults of ours. */
export async function loadMap(deps: LoadMapDeps, asked: AskedMap): Promise<LoadedMap> {
  try {
    const { runs: rows } = await deps.runs.list();
    const ofScenario = rows.filter(({ scenarioId }) => scenarioId === asked.scenarioId);
    const variantId = asked.variantId ?? ofScenario[0]?.header.variant;
    const ofVariant = ofScenario.filter(({ header }) => header.variant === variantId);
    if (variantId === undefined || ofVariant.length === 0) return { type: 'unplayed' };
    const version = await openVersion(deps, ofVariant);
    if (version === null) return { type: 'undrawable' };
    return await drawVariant(deps, { ...version, variantId, ofScenario, ofVariant });
  } catch (error) {
    if (isStorageError(error)) return { type: 'unavailable', error };
    throw error;
  }
}

/** The version of the scenario that was played last and is still here. */
async function openVersion({ runs }: LoadMapDeps, rows: readonly RunRow[]) {
  const hashes = rows
    .filter(({ header }) => header.rules === rulesVersion)
    .map(({ header }) => header.scenarioHash);
  for (const hash of new Set(hashes)) {
    // oxlint-disable-next-line no-await-in-loop -- the first that opens is the one
    const scenario = await openScenario(runs, hash, null);
    if (scenario !== null) return { hash, scenario };
  }
  return null;
}

interface Variant {
  readonly hash: string;
  readonly scenario: Scenario;
  readonly variantId: string;
  readonly ofScenario: readonly RunRow[];
  /** Latest first. */
  readonly ofVariant: readonly RunRow[];
}

async function drawVariant(
  deps: LoadMapDeps,
  { hash, scenario, variantId, ofScenario, ofVariant }: Variant,
): Promise<LoadedMap> {
  const variant = scenario.variants.find(({ id }) => id === variantId);
  if (variant === undefined) return { type: 'undrawable' };
  const call = compile(scenario, variantId);
  const values = valuesOf(call);
  const draw = createRunDrawer(call, values);
  const drawn: DrawnRun[] = [];
  for (const row of ofVariant.filter(({ header }) => header.scenarioHash === hash)) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time leaves the page responsive
    const read = await readRun(deps, row.id);
    const one = read === null ? null : draw(read.run, read.told);
    if (one !== null) drawn.push(one);
  }
  if (drawn.length === 0) return { type: 'undrawable' };
  const byAge = drawn.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  const isDebriefed = drawn.some(
    ({ mode, isOver, told }) => isOver && mode !== 'drill' && told !== 'nothing',
  );
  return {
    type: 'ready',
    map: {
      scenarioId: scenario.id,
      title: scenario.title,
      variantId,
      variantTitle: variant.title,
      played: scenario.variants.filter(({ id }) =>
        ofScenario.some(({ header }) => header.variant === id),
      ),
      ...drawMap(call, values),
      runs: byAge.map((run, place) => ({ ...run, number: place + 1 })).toReversed(),
      best: isDebriefed ? drawBest(call, values) : null,
      undrawn: ofVariant.length - drawn.length,
    },
  };
}

/** A run with what it may tell; null for one that is gone or is none. */
async function readRun({ runs, toldOf }: LoadMapDeps, runId: string) {
  try {
    const run = await runs.load(runId);
    if (run === null) return null;
    const told: Told = run.finishedAt === null ? 'nothing' : await toldOf(run);
    return { run, told };
  } catch (error) {
    // It is counted among those that cannot be drawn; its own debrief says what is wrong with it.
    if (error instanceof RunDamagedError) return null;
    throw error;
  }
}
