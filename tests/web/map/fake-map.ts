import { compile } from '#engine/compile.ts';
import type { LogEntry } from '#engine/run.ts';
import { valuesOf } from '#engine/score.ts';
import { goodCall, tinyHash } from '#tests/support/played-runs.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { drawBest, drawMap } from '#web/map/draw-map.ts';
import { createRunDrawer } from '#web/map/draw-run.ts';
import type { MapRun, ScenarioMap } from '#web/map/scenario-map.ts';

const call = compile(tinyScenario, 'calm');
const values = valuesOf(call);
const drawRun = createRunDrawer(call, values);
const drawn = drawMap(call, values);

/** A run of the tiny scenario as the map has it; every number of it may be told. */
export function fakeRun(number: number, log: readonly LogEntry[]): MapRun {
  const at = Date.UTC(2026, 10, number, 9);
  const stored = {
    id: `run-${number}`,
    header: fakeHeader({ scenarioHash: tinyHash }),
    scenarioId: tinyScenario.id,
    createdAt: at,
    updatedAt: at,
    finishedAt: at,
    log,
  };
  const run = drawRun(stored, 'score');
  if (run === null) throw new Error('The log cannot be replayed.');
  return { ...run, number };
}

/** Rings, hears her loss, and loses her by a promise of nothing. */
const badCall = replies(1, 2, 2, 1);

/** The map of a variant with a good run and, after it, a bad one. */
export function fakeMap(rest: Partial<ScenarioMap> = {}): ScenarioMap {
  return {
    scenarioId: tinyScenario.id,
    title: tinyScenario.title,
    variantId: 'calm',
    variantTitle: 'She waits for news',
    played: [{ id: 'calm', title: 'She waits for news' }],
    ...drawn,
    runs: [fakeRun(2, badCall), fakeRun(1, goodCall)],
    best: drawBest(call, values),
    undrawn: 0,
    ...rest,
  };
}
