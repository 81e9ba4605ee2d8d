import type { Debrief, JudgedMove } from '#engine/debrief.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import { lessonsOf } from './lessons.ts';

/** A move worth talking about, and why. */
export interface Moment {
  readonly type: 'success' | 'cost';
  readonly move: JudgedMove;
}

type Run = Pick<Debrief, 'moves' | 'profile'>;

/**
 * One to three moves worth talking about: the best success first, then one or two that cost much and can
 * still teach something, in the order of the run.
 *
 * A cost counts double as long as one of its guidelines was not followed later in the run: what was put
 * right by oneself needs less talk. The second cost must be a slip or a setback; one about other
 * guidelines than the first comes before a dearer one about the same.
 *
 * The success is the reply with the most points at a contested beat (one where another reply would have
 * cost something) among the strong ones, else the next best thing that happened. There is none when nothing
 * went well, and no cost when none cost anything.
 */
export function chooseMoments(run: Run): readonly Moment[] {
  const success = findSuccess(run.moves);
  const costs = chooseCosts(run, success).toSorted((a, b) => a.logIndex - b.logIndex);
  return [
    ...(success === null ? [] : [{ type: 'success', move: success } as const]),
    ...costs.map((move) => ({ type: 'cost', move }) as const),
  ];
}

function chooseCosts(run: Run, success: JudgedMove | null): readonly JudgedMove[] {
  const [first, ...rest] = run.moves
    .filter((move) => move.cost > 0 && move !== success)
    .map((move) => ({ move, weight: weightOf(run, move) }))
    .toSorted((a, b) => b.weight - a.weight || a.move.logIndex - b.move.logIndex)
    .map(({ move }) => move);
  if (first === undefined) return [];
  const known = new Set<GuidelineId>(lessonsOf(run, first));
  const grave = rest.filter(({ grade }) => grade === 'slip' || grade === 'setback');
  const isNews = (move: JudgedMove) => !lessonsOf(run, move).some((lesson) => known.has(lesson));
  const second = grave.find(isNews) ?? grave[0];
  return second === undefined ? [first] : [first, second];
}

function weightOf(run: Run, move: JudgedMove): number {
  const lessons = lessonsOf(run, move);
  const later = run.moves.filter((one) => one.logIndex > move.logIndex);
  const isLearned =
    lessons.length > 0 &&
    lessons.every((lesson) =>
      later.some(({ marks }) => marks.some((mark) => mark.guideline === lesson && mark.points > 1)),
    );
  return isLearned ? move.cost : 2 * move.cost;
}

function findSuccess(moves: readonly JudgedMove[]): JudgedMove | null {
  const earning = moves.filter((move) => move.points > 0);
  const strong = earning.filter((move) => move.grade === 'strong');
  const contested = strong.filter((move) => move.atStake > 0);
  const held = moves.filter((move) => move.grade === 'strong' && move.atStake > 0);
  const partly = moves.filter(({ marks }) => marks.some((mark) => mark.points > 0));
  const calming = moves.filter((move) => move.grade !== 'setback' && moodGain(move) > 0);
  const candidates =
    [contested, strong, earning, held, partly, calming].find((list) => list.length > 0) ?? [];
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
