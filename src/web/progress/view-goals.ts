import { inOrder, type SetGoal, type ToldRun } from './told-run.ts';
import { countOutcomes, type Counts } from './view-guidelines.ts';

/** How the next whole call of the same scenario went on what a goal is about. */
export type Sequel =
  | { readonly type: 'waiting' }
  /** It cannot be told, or not yet: not scored, its debrief not seen, or a goal about no guideline. */
  | { readonly type: 'unknown' | 'noChance'; readonly next: ToldRun }
  | {
      /** `met`: every chance was taken, at least partly; `partly`: some; `notYet`: none. */
      readonly type: 'met' | 'partly' | 'notYet';
      readonly next: ToldRun;
      readonly counts: Counts;
    };

export interface GoalProgress {
  readonly goal: SetGoal;
  /** The run whose debrief it was set in. */
  readonly run: ToldRun;
  readonly sequel: Sequel;
}

/** The goals that were kept, the latest first, each with what the next call made of it. */
export function viewGoals(told: readonly ToldRun[]): readonly GoalProgress[] {
  const runs = inOrder(told);
  return runs
    .flatMap((run, place) => {
      const goal = run.verdict.type === 'judged' ? run.verdict.goal : null;
      if (goal === null) return [];
      const next = runs
        .slice(place + 1)
        .find(({ scenarioId, isWhole }) => isWhole && scenarioId === run.scenarioId);
      return [{ goal, run, sequel: sequelOf(goal, next) }];
    })
    .toReversed();
}

function sequelOf({ guideline }: SetGoal, next: ToldRun | undefined): Sequel {
  if (next === undefined) return { type: 'waiting' };
  if (next.verdict.type !== 'judged' || guideline === null) return { type: 'unknown', next };
  const chances = next.verdict.chances.filter((chance) => chance.guideline === guideline);
  if (chances.length === 0) return { type: 'noChance', next };
  const counts = countOutcomes(chances);
  const taken = counts.followed + counts.partly;
  if (taken === 0) return { type: 'notYet', next, counts };
  return { type: taken === chances.length ? 'met' : 'partly', next, counts };
}
