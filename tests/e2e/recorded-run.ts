import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePathTest } from '#cli/paths/parse-path-test.ts';
import type { PathTest } from '#cli/paths/path-test.ts';
import { resolveMoves } from '#cli/paths/resolve-moves.ts';
import type { CompiledCall } from '#engine/compile.ts';
import type { LogEntry } from '#engine/run.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Phase, Scenario } from '#scenario/schema.ts';

const scenarios = path.resolve(import.meta.dirname, '..', '..', 'scenarios');

/** A reply of a recorded run; the wrap-up, which lies between two of them, is opened where it comes. */
export interface ModelReply {
  readonly beat: string;
  readonly phase: Phase;
  readonly words: string;
  /** What the coach says about it. */
  readonly coach: string;
}

/** A recorded model run of a shipped scenario, in the words that a learner sees. */
export interface ModelRun {
  readonly scenario: Scenario;
  readonly variant: Scenario['variants'][number];
  readonly replies: readonly ModelReply[];
  /** As the file has them, the wrap-up among them. */
  readonly moves: PathTest['moves'];
}

/** The ids of all shipped scenarios. */
export const shippedIds: readonly string[] = readdirSync(scenarios, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The model runs of a shipped scenario, one a variant, that of the default variant first. */
export function readModelRuns(scenarioId: string): readonly ModelRun[] {
  const folder = path.join(scenarios, scenarioId);
  const scenario = readShipped(scenarioId);
  const runs = readdirSync(path.join(folder, 'runs'))
    .filter((name) => name.startsWith('model-'))
    .map((name) => readModelRun(scenario, path.join(folder, 'runs', name)));
  return [...runs].toSorted((a, b) => Number(b.variant.default) - Number(a.variant.default));
}

/** What the engine takes for the moves of a run. */
export function logOf({ moves, scenario }: ModelRun, call: CompiledCall): readonly LogEntry[] {
  const resolved = resolveMoves(call, moves);
  if ('log' in resolved) return resolved.log;
  throw new Error(`The model run of ${scenario.id} cannot be replayed: ${resolved.message}`);
}

/** A shipped scenario with its advice. */
function readShipped(scenarioId: string): Scenario {
  const file = path.join(scenarios, scenarioId, 'scenario.yaml');
  const { scenario } = parseScenario(readFileSync(file), file);
  if (scenario === null)
    throw new Error(`${file} cannot be read; run "npm run -s scenario -- check".`);
  return scenario;
}

function readModelRun(scenario: Scenario, file: string): ModelRun {
  const { pathTest } = parsePathTest(readFileSync(file), file);
  const variant = scenario.variants.find(({ id }) => id === pathTest?.variant);
  if (pathTest === null || variant === undefined) {
    throw new Error(`${file} cannot be played; run "npm run -s scenario -- check".`);
  }
  const replies = pathTest.moves
    .filter(({ keeps }) => keeps === undefined)
    .map((move) => {
      const beat = scenario.beats.find(({ id }) => id === move.beat);
      const reply = beat?.replies.find(({ id }) => id === move.reply);
      if (beat === undefined || reply === undefined) {
        throw new Error(`${file} has a move at "${move.beat}" that is no reply of that beat.`);
      }
      return { beat: beat.id, phase: beat.phase, words: reply.say, coach: reply.coach };
    });
  return { scenario, variant, replies, moves: pathTest.moves };
}
