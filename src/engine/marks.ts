import type { GuidelineId } from '#guidelines/ids.ts';
import type { Beat } from '#scenario/schema.ts';
import type { Circumstances } from './conditions.ts';
import { decided } from './conditions.ts';
import type { EarnedMark } from './debrief.ts';
import { type Doing, marksInOrder } from './judged-table.ts';
import type { Move } from './run.ts';

/** The marks that a move earns in the circumstances in which it is said; zeros are left out. */
export function marksEarned(
  doing: Pick<Doing, 'marks'>,
  now: Circumstances,
): readonly EarnedMark[] {
  return marksInOrder(doing.marks)
    .map(([guideline, cases]) => ({ guideline, points: decided(cases, now) }))
    .filter((mark) => mark.points !== 0);
}

/** Sum of marks: the points of a move. */
export function sumMarks(marks: readonly EarnedMark[]): number {
  return marks.reduce((sum, mark) => sum + mark.points, 0);
}

/** Guidelines that one of these replies would earn now. */
export function earnableNow(
  beat: Beat,
  enabled: readonly number[],
  now: Circumstances,
): readonly GuidelineId[] {
  const earnable = enabled.flatMap((index) => {
    const reply = beat.replies[index];
    if (reply === undefined) return [];
    return marksEarned(reply, now)
      .filter((mark) => mark.points > 0)
      .map((mark) => mark.guideline);
  });
  return [...new Set(earnable)];
}

/** What the scenario writes about a move, for the debrief. */
export interface MoveText extends Doing {
  readonly because?: string | undefined;
  readonly coach?: string | undefined;
  readonly misconception?: string | undefined;
}

/** The scenario's part of a move; null for opening the wrap-up, which earns nothing. */
export function textOfMove(beat: Beat, move: Move): MoveText | null {
  switch (move.type) {
    case 'reply':
      return beat.replies[move.index] ?? null;
    case 'cutIn':
      return beat.cutIn ?? null;
    case 'silence':
      return beat.silence ?? null;
    case 'wrapUp':
      return null;
  }
}
