import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';

/** What a learner asks of the list; null asks nothing. */
export interface Filter {
  readonly trouble: ScenarioCard['trouble'] | null;
  readonly length: 'short' | 'long' | null;
  readonly guideline: GuidelineId | null;
}

export const noFilter: Filter = { trouble: null, length: null, guideline: null };

/** Filters appear only once there are more scenarios than one sees at a glance. */
export const filtersFrom = 4;

const shortMinutes = 15;

/** Whether a scenario is short enough for a gap between two meetings. */
export function lengthOf({ minutes }: Pick<ScenarioCard, 'minutes'>): 'short' | 'long' {
  return minutes <= shortMinutes ? 'short' : 'long';
}

/** The scenarios that fit everything the filter asks, in the order they came. */
export function applyFilter<T extends ScenarioCard>(
  scenarios: readonly T[],
  { trouble, length, guideline }: Filter,
): T[] {
  return scenarios.filter(
    (scenario) =>
      (trouble === null || scenario.trouble === trouble) &&
      (length === null || lengthOf(scenario) === length) &&
      (guideline === null || scenario.trains.includes(guideline)),
  );
}
