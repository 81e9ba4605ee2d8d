import type { Scenario } from '#scenario/schema.ts';
import { costOf } from './model-path.ts';
import { emptyState } from './variables.ts';
import { placeAt, type Values } from './values.ts';

/** Two runs in which replies of the same kind are right and wrong; null for what was not found. */
export interface Witnesses {
  readonly right: readonly number[] | null;
  readonly wrong: readonly number[] | null;
}

/** How a configuration was come to first: by which edge from where. */
interface Way {
  readonly from: number;
  /** Authored index of the reply; -1 for hearing and for opening the wrap-up. */
  readonly reply: number;
}

/**
 * Looks for the shortest witnesses of a tension (SPEC E29), over runs of a polite learner: replies only, everything
 * heard and every stated fact kept, so that a run is the list of its replies' indices.
 *
 * @param act The kind of reply that the scenario claims.
 */
export function findWitnesses(values: Values, act: Scenario['tensions'][number]['act']): Witnesses {
  const { space } = values;
  const ways = politeWays(values);
  let right: readonly number[] | null = null;
  let wrong: readonly number[] | null = null;
  for (const [configuration] of ways) {
    const judged = space.rules.judged[placeAt(space, configuration)];
    const steps = space.rules.table.places[placeAt(space, configuration)]?.steps ?? [];
    const last = space.firstEdge[configuration + 1] ?? 0;
    for (let edge = space.firstEdge[configuration] ?? 0; edge < last; edge += 1) {
      const at = space.edgeStep[edge] ?? 0;
      const step = steps[at];
      if (step?.kind !== 'reply') continue;
      if (judged?.beat?.replies[step.place]?.does.includes(act) !== true) continue;
      const cost = costOf(values, configuration, edge);
      const run = () => [...runTo(ways, configuration), step.place];
      if (cost === 0 && (space.edgePoints[edge] ?? 0) > 0) right ??= run();
      if (cost > 0 && hasNegativeMark(values, configuration, at)) wrong ??= run();
    }
    if (right !== null && wrong !== null) break;
  }
  return { right, wrong };
}

function hasNegativeMark(values: Values, configuration: number, at: number): boolean {
  const { rules, rows } = values.space;
  const state = emptyState(rules.variables);
  const place = rules.layout.unpack(rows, configuration * rules.layout.words, state);
  const marks = rules.judged[place]?.steps[at]?.marks ?? [];
  return marks.some((mark) => mark.points.pick(state) < 0);
}

/** The configurations of polite runs, nearest first, each with the way that came to it first. */
function politeWays(values: Values): ReadonlyMap<number, Way> {
  const { space } = values;
  const ways = new Map<number, Way>([[0, { from: -1, reply: -1 }]]);
  // A map keeps the order of insertion and goes on over what is added meanwhile: it is its own queue.
  for (const [configuration] of ways) {
    const steps = space.rules.table.places[placeAt(space, configuration)]?.steps ?? [];
    const last = space.firstEdge[configuration + 1] ?? 0;
    let hasOpened = false;
    for (let edge = space.firstEdge[configuration] ?? 0; edge < last; edge += 1) {
      const step = steps[space.edgeStep[edge] ?? 0];
      const target = space.edgeTarget[edge] ?? 0;
      if (step === undefined || step.kind === 'cutIn' || step.kind === 'silence') continue;
      if (step.kind === 'wrapUp' && hasOpened) continue;
      hasOpened = step.kind === 'wrapUp';
      const reply = step.kind === 'reply' ? step.place : -1;
      if (!ways.has(target)) ways.set(target, { from: configuration, reply });
    }
  }
  return ways;
}

function runTo(ways: ReadonlyMap<number, Way>, configuration: number): readonly number[] {
  const run: number[] = [];
  for (let way = ways.get(configuration); way !== undefined; way = ways.get(way.from)) {
    if (way.reply !== -1) run.push(way.reply);
  }
  return run.toReversed();
}
