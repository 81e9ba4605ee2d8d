import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';

/** How far a learner has come with a scenario: nothing played yet, or a call left before its end. */
export type Progress = 'new' | 'unfinished';

/** What a learner asks of the list; null asks nothing. */
export interface Filter {
  readonly trouble: ScenarioCard['trouble'] | null;
  readonly level: ScenarioCard['level'] | null;
  readonly length: 'short' | 'long' | null;
  readonly guideline: GuidelineId | null;
  readonly progress: Progress | null;
}

export const noFilter: Filter = {
  trouble: null,
  level: null,
  length: null,
  guideline: null,
  progress: null,
};

/** What this browser remembers, as far as the filter asks for it. */
export interface Played {
  /** Ids of scenarios with a call of any kind. */
  readonly played: ReadonlySet<string>;
  /** By id of the scenario: calls that were left. */
  readonly unfinished: ReadonlyMap<string, unknown>;
}

/** The answers that an address may hold; anything else in one asks nothing. */
const answers: { readonly [Key in keyof Filter]: readonly NonNullable<Filter[Key]>[] } = {
  trouble: ['delay', 'defect', 'demand', 'other'],
  level: ['first', 'core', 'stretch'],
  length: ['short', 'long'],
  guideline: guidelineIds,
  progress: ['new', 'unfinished'],
};

const shortMinutes = 15;

/** Whether a scenario is short enough for a gap between two meetings. */
export function lengthOf({ minutes }: Pick<ScenarioCard, 'minutes'>): 'short' | 'long' {
  return minutes <= shortMinutes ? 'short' : 'long';
}

/**
 * The scenarios that fit everything the filter asks, in the order they came.
 *
 * @param earlier Null while nothing is asked about earlier calls.
 */
export function applyFilter<T extends ScenarioCard>(
  scenarios: readonly T[],
  { trouble, level, length, guideline, progress }: Filter,
  earlier: Played | null,
): T[] {
  return scenarios.filter(
    (scenario) =>
      (trouble === null || scenario.trouble === trouble) &&
      (level === null || scenario.level === level) &&
      (length === null || lengthOf(scenario) === length) &&
      (guideline === null || scenario.trains.includes(guideline)) &&
      (progress === null || earlier === null || hasCome(scenario.id, progress, earlier)),
  );
}

function hasCome(id: string, progress: Progress, { played, unfinished }: Played): boolean {
  return progress === 'new' ? !played.has(id) : unfinished.has(id);
}

/** Whether the filter asks anything. */
export function isAsking(filter: Filter): boolean {
  return Object.values(filter).some((answer) => answer !== null);
}

/** What the query of an address asks. */
export function readFilter(query: string): Filter {
  const asked = new URLSearchParams(query);
  const answer = <K extends keyof Filter>(key: K): Filter[K] | null =>
    answers[key].find((one) => one === asked.get(key)) ?? null;
  return {
    trouble: answer('trouble'),
    level: answer('level'),
    length: answer('length'),
    guideline: answer('guideline'),
    progress: answer('progress'),
  };
}

/** The query that asks the same; "" for none. */
export function writeFilter(filter: Filter): string {
  const asked = Object.entries(filter).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return new URLSearchParams(asked).toString();
}
