import type { Debrief } from '#engine/debrief.ts';
import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';

/**
 * The guideline that cost most: the sum of the costs of those moves that were an opportunity for it and
 * earned nothing on it. A tie goes to the one broken more often, then to the one that comes first in a
 * conversation. Null when no move cost anything.
 */
export function suggestGoal({
  moves,
  profile,
}: Pick<Debrief, 'moves' | 'profile'>): GuidelineId | null {
  const costly = moves.filter((move) => move.cost > 0);
  const ranked = profile
    .map(({ guideline, broken, moves: places }) => ({
      guideline,
      broken,
      cost: costly
        .filter(
          (move) =>
            places.includes(move.logIndex) &&
            !move.marks.some((mark) => mark.guideline === guideline && mark.points > 0),
        )
        .reduce((sum, move) => sum + move.cost, 0),
    }))
    .filter(({ cost }) => cost > 0)
    .toSorted(
      (a, b) =>
        b.cost - a.cost ||
        b.broken - a.broken ||
        guidelineIds.indexOf(a.guideline) - guidelineIds.indexOf(b.guideline),
    );
  return ranked[0]?.guideline ?? null;
}
