import { politeGraph } from '#engine/polite-graph.ts';
import { findTurningWitnesses } from '#engine/turning-witnesses.ts';
import { startOf } from '#engine/values.ts';
import { findWitnesses, politeWays, type Witnesses } from '#engine/witnesses.ts';
import type { Scenario } from '#scenario/schema.ts';
import type { Step } from '#cli/play/steps.ts';
import type { PathTest } from './path-test.ts';
import type { OpenCall } from './play-path.ts';
import { finishBest, recordRun, type RunWords, startRecording, takeAll } from './record-run.ts';
import { findShortestRuns } from './shortest-to-endings.ts';

/** A recorded run with the name of its file, without `.yaml`. */
export interface NamedPath {
  readonly name: string;
  readonly pathTest: PathTest;
}

/**
 * The runs that the proof can find by itself: the model path of each variant, the shortest run to each ending, and both
 * witnesses of each tension, played to their end on the best way from there.
 *
 * @param calls One for each variant, the default one first: endings and tensions are shown in the first that has them.
 */
export function standardSet(scenario: Scenario, calls: readonly OpenCall[]): NamedPath[] {
  return [
    ...calls.map(modelPath),
    ...endingPaths(scenario, calls),
    ...scenario.tensions.flatMap((tension) => tensionPaths(tension, calls)),
  ];
}

function record(
  open: OpenCall,
  steps: readonly Step[],
  { name, ...words }: RunWords & { readonly name: string },
): NamedPath {
  const call = startRecording(open, false);
  takeAll(call, steps);
  if (call.view().status !== 'over') finishBest(open, call);
  return { name, pathTest: recordRun(open, call.log, words) };
}

function modelPath(open: OpenCall): NamedPath {
  const { id, title } = open.call.variant;
  const note = 'Every move is the best that can be made there.';
  return record(open, [], {
    name: `model-${id}`,
    title: `Model path: ${title}`,
    note,
    shows: 'model',
  });
}

function endingPaths({ endings }: Scenario, calls: readonly OpenCall[]): NamedPath[] {
  const found = new Map<string, { readonly open: OpenCall; readonly steps: readonly Step[] }>();
  for (const open of calls) {
    if (endings.every(({ id }) => found.has(id))) break;
    for (const [id, steps] of findShortestRuns(open.values)) {
      if (!found.has(id)) found.set(id, { open, steps });
    }
  }
  return endings.flatMap(({ id, title }) => {
    const way = found.get(id);
    const note = 'The shortest way to this ending, and of those the one that earns most.';
    return way === undefined
      ? []
      : record(way.open, way.steps, {
          name: `ending-${id}`,
          title: `Ending: ${title}`,
          note,
          shows: 'ending',
        });
  });
}

type Claim = Scenario['tensions'][number];

function tensionPaths(claim: Claim, calls: readonly OpenCall[]): NamedPath[] {
  const { rule, act } = claim;
  for (const open of calls) {
    const { right, wrong } = witnessesOf(claim, open);
    if (right === null || wrong === null) continue;
    return [
      tensionPath(open, right, { rule, act, side: 'right' }),
      tensionPath(open, wrong, { rule, act, side: 'wrong' }),
    ];
  }
  return [];
}

/** As the proof looks for them. */
function witnessesOf(claim: Claim, { call, values }: OpenCall): Witnesses {
  const graph = politeGraph(values);
  if (claim.turns === undefined && claim.since === undefined) {
    return findWitnesses(values, politeWays(graph), claim.act);
  }
  const { state: start } = startOf(values.space.rules, call);
  const work = { left: Number.MAX_SAFE_INTEGER };
  return findTurningWitnesses({ values, graph, start, work }, claim);
}

function tensionPath(
  open: OpenCall,
  replies: readonly number[],
  tension: NonNullable<PathTest['tension']>,
): NamedPath {
  const { rule, act, side } = tension;
  return record(
    open,
    replies.map((index) => ({ type: 'reply', index })),
    {
      name: `tension-${rule}-${act}-${side}`,
      title: `Rule ${rule}: ${act} where it is ${side}`,
      note: `Move by move to the first ${act} that is ${side}, and on from there as well as can be.`,
      shows: 'tension',
      tension,
    },
  );
}
