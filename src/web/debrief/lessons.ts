import type { Debrief, JudgedMove } from '#engine/debrief.ts';
import type { GuidelineId } from '#guidelines/ids.ts';

/**
 * The guidelines that a move can teach: first those that it broke, the worst first, then those whose chance
 * it let pass. Empty for a move without either.
 */
export function lessonsOf(
  { profile }: Pick<Debrief, 'profile'>,
  { marks, logIndex }: Pick<JudgedMove, 'marks' | 'logIndex'>,
): readonly GuidelineId[] {
  const broken = marks.filter((mark) => mark.points < 0).toSorted((a, b) => a.points - b.points);
  const missed = profile.filter(
    ({ guideline, moves }) =>
      moves.includes(logIndex) && !marks.some((mark) => mark.guideline === guideline),
  );
  return [...broken, ...missed].map(({ guideline }) => guideline);
}
