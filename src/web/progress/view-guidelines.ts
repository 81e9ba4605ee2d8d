import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import { type Chance, inOrder, type Outcome, outcomes, type ToldRun } from './told-run.ts';
import { type Trend, trendOf } from './trend.ts';

/** How often a guideline's chances came out in each way. */
export type Counts = Readonly<Record<Outcome, number>>;

/** What the runs that count show of one guideline. */
export interface GuidelineProgress {
  readonly guideline: GuidelineId;
  /** The oldest first. */
  readonly chances: readonly Chance[];
  readonly counts: Counts;
  /** Null under three chances: not enough seen yet. */
  readonly level: number | null;
  readonly trend: Trend | null;
}

/** Under so many chances a level would say more about the scenarios than about the learner, as in a debrief. */
const fewestChances = 3;

/** The guidelines that came up in the runs that count, in the order of a conversation. */
export function viewGuidelines(told: readonly ToldRun[]): readonly GuidelineProgress[] {
  const all = inOrder(told.filter(({ counts }) => counts)).flatMap(({ verdict }) =>
    verdict.type === 'judged' ? verdict.chances : [],
  );
  return guidelineIds.flatMap((guideline) => {
    const chances = all.filter((chance) => chance.guideline === guideline);
    if (chances.length === 0) return [];
    const counts = countOutcomes(chances);
    const level =
      chances.length < fewestChances
        ? null
        : (2 * counts.followed + counts.partly) / (2 * chances.length);
    const trend = trendOf(chances.map(({ made }) => made));
    return [{ guideline, chances, counts, level, trend }];
  });
}

export function countOutcomes(chances: readonly Pick<Chance, 'made'>[]): Counts {
  const count = (outcome: Outcome) => chances.filter(({ made }) => made === outcome).length;
  const [followed, partly, missed, broken] = outcomes.map(count);
  return { followed: followed ?? 0, partly: partly ?? 0, missed: missed ?? 0, broken: broken ?? 0 };
}
