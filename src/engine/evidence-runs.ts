import type { PathStep } from '#scenario/quality/evidence.ts';
import type { BestStep } from './continuation.ts';
import type { JudgedPlace } from './judged-table.ts';
import { edgesOf, endingAt, forEachEdge, judgedAt, numberAt, placeAt } from './space-reading.ts';
import { angerField, copyState, readField, type State } from './state.ts';
import type { Values } from './values.ts';
import { emptyState } from './variables.ts';

/** The best run to each ending that replies alone can reach, by the place of the ending. */
export function bestRunsByEnding(values: Values): readonly {
  readonly ending: number;
  readonly run: readonly BestStep[];
}[] {
  const { space, topology } = values;
  const unreached = -1_000_000_000;
  const most = new Int32Array(space.count).fill(unreached);
  const cameFrom = new Int32Array(space.count).fill(-1);
  const cameBy = new Int32Array(space.count).fill(-1);
  const ends = new Map<string, number>();
  most[0] = 0;
  for (const from of topology.order) {
    const earned = numberAt(most, from);
    if (earned === unreached) continue;
    const ending = endingAt(space, from);
    const known = ending === null ? undefined : ends.get(ending);
    if (ending !== null && (known === undefined || earned > numberAt(most, known)))
      ends.set(ending, from);
    let hasOpened = false;
    forEachEdge(space, from, ({ edge, step, target, points }) => {
      // The first wrap-up is the one that keeps the most.
      const isPolite = step.kind === 'wrapUp' ? !hasOpened : !rude.has(step.kind);
      if (step.kind === 'wrapUp') hasOpened = true;
      if (!isPolite || earned + points <= numberAt(most, target)) return;
      most[target] = earned + points;
      cameFrom[target] = from;
      cameBy[target] = edge;
    });
  }
  return space.rules.scenario.endings.flatMap(({ id }, ending) => {
    const end = ends.get(id);
    if (end === undefined) return [];
    return [{ ending, run: wayTo(values, end, { cameFrom, cameBy }) }];
  });
}

const rude: ReadonlySet<string> = new Set(['cutIn', 'silence']);

function wayTo(
  { space }: Values,
  end: number,
  came: { readonly cameFrom: Int32Array; readonly cameBy: Int32Array },
): readonly BestStep[] {
  const steps: BestStep[] = [];
  for (let at = end; numberAt(came.cameFrom, at) !== -1;) {
    const from = numberAt(came.cameFrom, at);
    const by = numberAt(came.cameBy, at);
    const edge = edgesOf(space, from).find((one) => one.edge === by);
    if (edge === undefined) throw new Error(`Configuration ${from} has no edge ${by}.`);
    steps.push({ ...edge, from });
    at = from;
  }
  return steps.toReversed();
}

/**
 * Goes a run with the whole state, since a configuration has no moods where nothing reads them any more, and writes down
 * its replies.
 */
export function recordRun(
  values: Values,
  start: { readonly state: State; readonly place: number },
  run: readonly BestStep[],
): readonly PathStep[] {
  const { space } = values;
  const state = emptyState(space.rules.variables);
  copyState(start.state, state);
  const steps: PathStep[] = [];
  let met: Pick<PathStep, 'scene' | 'line'> = { scene: null, line: null };
  for (const edge of run) {
    const judged = judgedAt(space, edge.from);
    if (placeAt(space, edge.from).part === 'speaking') met = metAt(judged, state);
    const anger = readField(state, angerField);
    const step = judged.steps[numberAt(space.edgeStep, edge.edge)];
    const marks = (step?.marks ?? []).map(({ guideline, points }) => ({
      guideline,
      points: points.pick(state),
    }));
    edge.step.move(state);
    const answer = step?.answer.pick(state) ?? -1;
    edge.step.follow(state);
    if (edge.step.kind !== 'reply') continue;
    const path = `/beats/${judged.beatPlace}/replies/${edge.step.place}`;
    steps.push({
      beat: judged.beatPlace,
      reply: edge.step.place,
      anger,
      marks: marks.filter(({ points }) => points !== 0),
      ...met,
      answer: answer === -1 ? null : `${path}/answer/${answer}`,
    });
  }
  return steps;
}

function metAt(judged: JudgedPlace, state: State): Pick<PathStep, 'scene' | 'line'> {
  const scene = judged.scene.pick(state);
  const line = judged.line.pick(state);
  const path = `/beats/${judged.beatPlace}`;
  return {
    scene: scene === -1 ? null : `${path}/scene/${scene}`,
    line: line === -1 ? null : `${path}/customer/${line}`,
  };
}
