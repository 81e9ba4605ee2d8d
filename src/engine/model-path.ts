import { bestContinuation } from './continuation.ts';
import type { VariantProof } from './proof.ts';
import type { Space } from './space.ts';
import { moveKey } from './survey.ts';
import { isFinal, placeAt, type Values } from './values.ts';

/** The model path as it is recorded, and the beats of it where more than one reply loses nothing. */
export function recordModelPath(values: Values): Pick<VariantProof, 'modelPath' | 'ties'> {
  const { space } = values;
  const chosen = bestContinuation(values, 0).filter((step) => step.kind === 'reply');
  const modelPath = chosen.map((step) => ({
    beat: beatAt(space, step.configuration)?.id ?? '',
    reply: beatAt(space, step.configuration)?.replies[step.index]?.id ?? '',
  }));
  const ties = chosen.flatMap((step) => {
    const beat = beatAt(space, step.configuration);
    const free = freeReplies(values, step.configuration);
    return beat === null || free.length < 2
      ? []
      : [{ beat: beat.id, replies: free.map((place) => beat.replies[place]?.id ?? '') }];
  });
  return { modelPath, ties };
}

const beatAt = (space: Space, configuration: number) =>
  space.rules.judged[placeAt(space, configuration)]?.beat ?? null;

/** Edges of a configuration. */
export function edgesOf(space: Space, configuration: number): readonly number[] {
  const first = space.firstEdge[configuration] ?? 0;
  const last = space.firstEdge[configuration + 1] ?? 0;
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** What an edge loses of the best. */
export function costOf(values: Values, configuration: number, edge: number): number {
  const { edgePoints, edgeTarget } = values.space;
  const worth = (edgePoints[edge] ?? 0) + (values.best[edgeTarget[edge] ?? 0] ?? 0);
  return (values.best[configuration] ?? 0) - worth;
}

function freeReplies(values: Values, configuration: number): readonly number[] {
  const { space } = values;
  const steps = space.rules.table.places[placeAt(space, configuration)]?.steps ?? [];
  return edgesOf(space, configuration)
    .filter((edge) => costOf(values, configuration, edge) === 0)
    .flatMap((edge) => {
      const step = steps[space.edgeStep[edge] ?? 0];
      return step?.kind === 'reply' ? [step.place] : [];
    });
}

/** Moves on best paths that no best path may have: cut-ins, silences and replies with negative points, by path. */
export function findShamefulBest(values: Values): ReadonlySet<string> {
  const { space } = values;
  const shameful = new Set<string>();
  const onBest = new Uint8Array(space.count);
  onBest[0] = 1;
  for (const at of values.topology.order) {
    if (onBest[at] === 0 || isFinal(space, at)) continue;
    const place = placeAt(space, at);
    const steps = space.rules.table.places[place]?.steps ?? [];
    const last = space.firstEdge[at + 1] ?? 0;
    for (let edge = space.firstEdge[at] ?? 0; edge < last; edge += 1) {
      const step = steps[space.edgeStep[edge] ?? 0];
      if (step === undefined || costOf(values, at, edge) !== 0) continue;
      onBest[space.edgeTarget[edge] ?? 0] = 1;
      const isRude = step.kind === 'cutIn' || step.kind === 'silence';
      if (isRude || (space.edgePoints[edge] ?? 0) < 0) {
        shameful.add(moveKey(space.rules.judged[place]?.beatPlace ?? -1, step));
      }
    }
  }
  return shameful;
}

/** The most points with which each ending can be reached, by its id. */
export function bestByEnding(values: Values): ReadonlyMap<string, number> {
  const { space } = values;
  const most = new Int32Array(space.count).fill(-1_000_000_000);
  most[0] = 0;
  const byEnding = new Map<string, number>();
  for (const at of values.topology.order) {
    const earned = most[at] ?? 0;
    const place = space.rules.table.places[placeAt(space, at)];
    if (place?.isFinal === true) {
      const ending = space.rules.scenario.endings[Number(place.node.slice(1))]?.id ?? '';
      byEnding.set(ending, Math.max(byEnding.get(ending) ?? earned, earned));
    }
    const last = space.firstEdge[at + 1] ?? 0;
    for (let edge = space.firstEdge[at] ?? 0; edge < last; edge += 1) {
      const target = space.edgeTarget[edge] ?? 0;
      most[target] = Math.max(most[target] ?? 0, earned + (space.edgePoints[edge] ?? 0));
    }
  }
  return byEnding;
}

/** The most moves that a run can have: hearing is none. */
export function longestRun(values: Values): number {
  const { space } = values;
  const moves = new Int32Array(space.count);
  let longest = 0;
  for (const at of values.topology.order) {
    const steps = space.rules.table.places[placeAt(space, at)]?.steps ?? [];
    const last = space.firstEdge[at + 1] ?? 0;
    longest = Math.max(longest, moves[at] ?? 0);
    for (let edge = space.firstEdge[at] ?? 0; edge < last; edge += 1) {
      const isMove = steps[space.edgeStep[edge] ?? 0]?.kind !== 'heard';
      const target = space.edgeTarget[edge] ?? 0;
      moves[target] = Math.max(moves[target] ?? 0, (moves[at] ?? 0) + (isMove ? 1 : 0));
    }
  }
  return longest;
}

/** Replies that have the highest points of their beat somewhere and still lose something, by path. */
export function findBrightButCostly(values: Values): ReadonlySet<string> {
  const { space } = values;
  const bright = new Set<string>();
  for (let at = 0; at < space.count; at += 1) {
    const place = placeAt(space, at);
    const steps = space.rules.table.places[place]?.steps ?? [];
    const last = space.firstEdge[at + 1] ?? 0;
    let most = -Infinity;
    for (let edge = space.firstEdge[at] ?? 0; edge < last; edge += 1) {
      if (steps[space.edgeStep[edge] ?? 0]?.kind !== 'reply') continue;
      most = Math.max(most, space.edgePoints[edge] ?? 0);
    }
    for (let edge = space.firstEdge[at] ?? 0; edge < last; edge += 1) {
      const step = steps[space.edgeStep[edge] ?? 0];
      if (step?.kind !== 'reply' || space.edgePoints[edge] !== most) continue;
      if (costOf(values, at, edge) > 0) {
        bright.add(moveKey(space.rules.judged[place]?.beatPlace ?? -1, step));
      }
    }
  }
  return bright;
}
