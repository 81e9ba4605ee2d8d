import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { chooseStart, type Start } from './choose-start.ts';
import { inOrder, type Reading, type ToldRun } from './told-run.ts';
import { type GoalProgress, viewGoals } from './view-goals.ts';
import { type GuidelineProgress, viewGuidelines } from './view-guidelines.ts';
import { type ScenarioProgress, viewScenarios } from './view-scenarios.ts';

/** Everything that the progress page tells. */
export interface Progress {
  /** Null while not everything is read, where that could still change it. */
  readonly start: Start | null;
  readonly scenarios: readonly ScenarioProgress[];
  readonly guidelines: readonly GuidelineProgress[];
  readonly goals: readonly GoalProgress[];
  /** Calls whose debrief was not seen yet; their numbers wait for it. */
  readonly unseen: readonly ToldRun[];
  /** Guided calls, drills and forks: no part of the figures. */
  readonly uncounted: number;
}

/** Puts together what the page tells; the order in which the runs were read does not matter. */
export function viewProgress(
  { told, practice, isComplete }: Extract<Reading, { readonly type: 'read' }>,
  cards: readonly ScenarioCard[],
  now: number,
): Progress {
  const guidelines = viewGuidelines(told);
  const start = chooseStart({ cards, practice, guidelines, now });
  const isSettled = isComplete || start?.reason.kind === 'due';
  return {
    start: isSettled ? start : null,
    scenarios: viewScenarios({ cards, told, practice, now }),
    guidelines,
    goals: viewGoals(told),
    unseen: inOrder(told).filter(({ verdict, counts }) => counts && verdict.type === 'unseen'),
    uncounted: told.filter(({ counts }) => !counts).length,
  };
}
