import { buildChart } from '#engine/build-chart.ts';
import { compile } from '#engine/compile.ts';
import { judgeTable } from '#engine/judged-table.ts';
import { explore } from '#engine/space.ts';
import { type Survey, surveySpace } from '#engine/survey.ts';
import { startOf } from '#engine/values.ts';
import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import type { Scenario } from '#scenario/schema.ts';

/** The beats, by their ids and in the order of the file, where a guideline can really be earned and broken. */
export interface GuidelineUse {
  readonly earned: readonly string[];
  readonly broken: readonly string[];
}

/** What a scenario has of the catalogue. */
export interface CoveredScenario {
  readonly id: string;
  readonly title: string;
  readonly trains: readonly GuidelineId[];
  /** The rules that it claims, each with the tag of the replies that witness it; a rule may come with several. */
  readonly tensions: readonly { readonly rule: number; readonly act: string }[];
  readonly uses: ReadonlyMap<GuidelineId, GuidelineUse>;
}

/**
 * Finds out where a scenario's replies and cut-ins earn and break each guideline, in at least one variant and in a
 * state that a run comes to: a mark whose condition never holds is none.
 *
 * @param scenario Checked by the parser and proved, so that its variants can be explored.
 */
export function coverScenario(scenario: Scenario): CoveredScenario {
  const surveys = surveyVariants(scenario);
  const beatsOf = (met: (survey: Survey) => ReadonlySet<string> | undefined) => {
    const moves = surveys.flatMap((survey) => [...(met(survey) ?? [])]);
    const places = new Set(moves.map((move) => Number(move.split('/')[2])));
    return scenario.beats.filter((_, place) => places.has(place)).map((beat) => beat.id);
  };
  const use = (id: GuidelineId): GuidelineUse => ({
    earned: beatsOf((survey) => survey.earned.get(id)),
    broken: beatsOf((survey) => survey.broken.get(id)),
  });
  return {
    id: scenario.id,
    title: scenario.title,
    trains: scenario.trains,
    tensions: scenario.tensions.map(({ rule, act }) => ({ rule, act })),
    uses: new Map(guidelineIds.map((id) => [id, use(id)])),
  };
}

function surveyVariants(scenario: Scenario): Survey[] {
  const [first] = scenario.variants;
  if (first === undefined) throw new Error(`"${scenario.id}" has no variant.`);
  const rules = judgeTable(scenario, compile(scenario, first.id).chart);
  return scenario.variants.map((variant) => {
    const start = startOf(rules, { chart: buildChart(scenario, variant) });
    const space = explore(rules, start, { left: Number.MAX_SAFE_INTEGER });
    if (space.outcome === 'complete') return surveySpace(space);
    throw new Error(`"${scenario.id}" cannot be explored in "${variant.id}": ${space.outcome}.`);
  });
}
