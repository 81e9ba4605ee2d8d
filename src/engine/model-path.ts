import { bestContinuation } from './continuation.ts';
import type { VariantProof } from './proof.ts';
import { beatAt, edgesOf, endingAt, forEachEdge, judgedAt, numberAt } from './space-reading.ts';
import { moveKey } from './survey.ts';
import { costOf, type Values } from './values.ts';

/** The model path as it is recorded, and the beats of it where more than one reply loses nothing. */
export function recordModelPath(values: Values): Pick<VariantProof, 'modelPath' | 'ties'> {
  const { space } = values;
  const chosen = bestContinuation(values, 0).flatMap(({ from, step }) => {
    const beat = beatAt(space, from);
    return step.kind !== 'reply' || beat === null ? [] : [{ from, beat, place: step.place }];
  });
  const nameOf = ({ beat }: (typeof chosen)[number], place: number) =>
    beat.replies[place]?.id ?? '';
  return {
    modelPath: chosen.map((one) => ({ beat: one.beat.id, reply: nameOf(one, one.place) })),
    ties: chosen.flatMap((one) => {
      const free = edgesOf(space, one.from).filter(
        (edge) => edge.step.kind === 'reply' && costOf(values, one.from, edge) === 0,
      );
      if (free.length < 2) return [];
      return [{ beat: one.beat.id, replies: free.map(({ step }) => nameOf(one, step.place)) }];
    }),
  };
}

/**
 * Moves that must cost something and do not, by path: cut-ins and silences in any configuration, but for a silence that
 * leaves everything to a reply which costs nothing either, so that every best is the same with pressure on and off; and
 * replies with negative points on the best paths.
 */
export function findShamefulBest(values: Values): ReadonlySet<string> {
  const { space } = values;
  const shameful = new Set<string>();
  const isOnBest = new Uint8Array(space.count);
  isOnBest[0] = 1;
  for (const from of values.topology.order) {
    const isBest = isOnBest[from] === 1;
    const free = edgesOf(space, from).filter((edge) => costOf(values, from, edge) === 0);
    const maySayNothing =
      beatAt(space, from)?.silence?.to === undefined &&
      free.some(({ step }) => step.kind === 'reply');
    for (const { step, target, points } of free) {
      if (isBest) isOnBest[target] = 1;
      const isRude = step.kind === 'cutIn' || (step.kind === 'silence' && !maySayNothing);
      if (isRude || (isBest && points < 0))
        shameful.add(moveKey(judgedAt(space, from).beatPlace, step));
    }
  }
  return shameful;
}

/** The most points with which each ending can be reached with pressure off, by its id. */
export function bestByEnding(values: Values): ReadonlyMap<string, number> {
  const { space } = values;
  const unreached = -1_000_000_000;
  const most = new Int32Array(space.count).fill(unreached);
  most[0] = 0;
  const byEnding = new Map<string, number>();
  for (const from of values.topology.order) {
    const earned = numberAt(most, from);
    if (earned === unreached) continue;
    const ending = endingAt(space, from);
    if (ending !== null) byEnding.set(ending, Math.max(byEnding.get(ending) ?? earned, earned));
    forEachEdge(space, from, ({ step, target, points }) => {
      if (step.kind === 'silence') return;
      most[target] = Math.max(numberAt(most, target), earned + points);
    });
  }
  return byEnding;
}

/** The most moves that a run can have: hearing is none. */
export function longestRun(values: Values): number {
  const { space } = values;
  const moves = new Int32Array(space.count);
  let longest = 0;
  for (const from of values.topology.order) {
    const made = numberAt(moves, from);
    longest = Math.max(longest, made);
    forEachEdge(space, from, ({ step, target }) => {
      const next = step.kind === 'heard' ? made : made + 1;
      moves[target] = Math.max(numberAt(moves, target), next);
    });
  }
  return longest;
}

/** Replies that have the highest points of their beat somewhere and still lose something, by path. */
export function findBrightButCostly(values: Values): ReadonlySet<string> {
  const { space } = values;
  const bright = new Set<string>();
  for (let from = 0; from < space.count; from += 1) {
    let most = -Infinity;
    forEachEdge(space, from, ({ step, points }) => {
      if (step.kind === 'reply') most = Math.max(most, points);
    });
    forEachEdge(space, from, (edge) => {
      if (edge.step.kind !== 'reply' || edge.points < most || costOf(values, from, edge) === 0)
        return;
      bright.add(moveKey(judgedAt(space, from).beatPlace, edge.step));
    });
  }
  return bright;
}
