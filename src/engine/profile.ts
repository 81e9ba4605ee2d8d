import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import type { EarnedMark, GuidelineProfile } from './debrief.ts';

/** One move as far as a profile needs it. */
export interface ProfiledMove {
  readonly logIndex: number;
  /** Whether it was made in the visit of the beat that the move before it was made in. */
  readonly sameVisit: boolean;
  readonly marks: readonly EarnedMark[];
  /** Guidelines that some enabled reply would have earned at that moment. */
  readonly earnable: readonly GuidelineId[];
}

const fromWorst = ['broken', 'missed', 'partly', 'followed'] as const;

type Made = (typeof fromWorst)[number];

/** Under so many opportunities a level would say more about the scenario than about the learner. */
const fewestOpportunities = 3;

/**
 * How often each guideline could be followed and what was made of it (SPEC E33), in the order of the catalogue;
 * guidelines without an opportunity are left out.
 */
export function profileOf(moves: readonly ProfiledMove[]): readonly GuidelineProfile[] {
  const visits: ProfiledMove[][] = [];
  for (const move of moves) {
    const visit = visits.at(-1);
    if (move.sameVisit && visit !== undefined) visit.push(move);
    else visits.push([move]);
  }
  return guidelineIds.flatMap((guideline) => {
    const seen = visits.flatMap((visit) => worstOf(visit, guideline) ?? []);
    if (seen.length === 0) return [];
    const count = (made: Made) => seen.filter((one) => one.made === made).length;
    const followed = count('followed');
    const partly = count('partly');
    return [
      {
        guideline,
        opportunities: seen.length,
        followed,
        partly,
        missed: count('missed'),
        broken: count('broken'),
        level:
          seen.length < fewestOpportunities
            ? null
            : Math.floor((100 * (2 * followed + partly)) / (2 * seen.length)),
        moves: seen.map((one) => one.logIndex),
      },
    ];
  });
}

/** What a visit of a beat made of a guideline: the worst that one of its moves did; null when it was no opportunity. */
function worstOf(visit: readonly ProfiledMove[], guideline: GuidelineId) {
  const seen = visit.flatMap((move) => {
    const made = madeOf(move, guideline);
    return made === null ? [] : [{ logIndex: move.logIndex, made }];
  });
  for (const worst of fromWorst) {
    const found = seen.find(({ made }) => made === worst);
    if (found !== undefined) return found;
  }
  return null;
}

/** What a move made of a guideline; null when it was no opportunity. */
function madeOf(move: ProfiledMove, guideline: GuidelineId): Made | null {
  const points = move.marks.find((mark) => mark.guideline === guideline)?.points ?? 0;
  if (points < 0) return 'broken';
  if (points >= 2) return 'followed';
  if (points === 1) return 'partly';
  return move.earnable.includes(guideline) ? 'missed' : null;
}
