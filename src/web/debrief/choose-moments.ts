import type { JudgedMove } from '#engine/debrief.ts';

/** A move worth talking about, and why. */
export interface Moment {
  readonly type: 'success' | 'cost';
  readonly move: JudgedMove;
}

const mostCosts = 2;

/**
 * One to three moves worth talking about: the best success first, then the one or two that cost most, in
 * the order of the run. Of the costs a second one is taken only if it is a slip or a setback.
 *
 * The success is the reply with the most points at a contested beat (one where another reply would have
 * cost something) among the strong ones, else among all that earned anything. There is none when no move
 * earned anything, and no cost when none cost anything.
 */
export function chooseMoments(moves: readonly JudgedMove[]): readonly Moment[] {
  const success = findSuccess(moves);
  const costs = moves
    .filter((move) => move.cost > 0 && move !== success)
    .toSorted((a, b) => b.cost - a.cost || a.logIndex - b.logIndex)
    .filter((move, place) => place === 0 || move.grade === 'slip' || move.grade === 'setback')
    .slice(0, mostCosts)
    .toSorted((a, b) => a.logIndex - b.logIndex);
  return [
    ...(success === null ? [] : [{ type: 'success', move: success } as const]),
    ...costs.map((move) => ({ type: 'cost', move }) as const),
  ];
}

function findSuccess(moves: readonly JudgedMove[]): JudgedMove | null {
  const earning = moves.filter((move) => move.points > 0);
  const strong = earning.filter((move) => move.grade === 'strong');
  const contested = strong.filter((move) => move.atStake > 0);
  const candidates = [contested, strong, earning].find((list) => list.length > 0) ?? [];
  return candidates.toSorted(compareSuccess)[0] ?? null;
}

function compareSuccess(a: JudgedMove, b: JudgedMove): number {
  return (
    a.cost - b.cost ||
    b.points - a.points ||
    b.atStake - a.atStake ||
    moodGain(b) - moodGain(a) ||
    a.logIndex - b.logIndex
  );
}

function moodGain({ before, after }: JudgedMove): number {
  return before.anger - after.anger + (after.trust - before.trust);
}
