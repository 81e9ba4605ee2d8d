import { guidelineIds } from '#guidelines/ids.ts';
import type { EndingKind, Scenario } from '#scenario/schema.ts';
import {
  checkBestPath,
  checkEndings,
  checkGuidelines,
  checkHidden,
  checkPlayers,
} from './checks.ts';
import { longestRun, recordModelPath } from './model-path.ts';
import { type PoliteGraph, politeGraph } from './polite-graph.ts';
import { chanceInThree, playAll, recordPlayer, sixDigits } from './player-proof.ts';
import type { VariantProof } from './proof.ts';
import { numberAt } from './space-reading.ts';
import { repliesOf, type Survey } from './survey.ts';
import { findTurningWitnesses } from './turning-witnesses.ts';
import { bestOfCall } from './values.ts';
import type { VariantTask } from './variant-task.ts';
import { findWitnesses, politeWays, type Witnesses } from './witnesses.ts';

/** A variant's proof, with the witnesses of the scenario's tensions in their order. */
export interface ProvedVariant {
  readonly proof: VariantProof;
  readonly witnesses: readonly Witnesses[];
}

/**
 * Proves a variant whose configurations and values are known (SPEC E25 to E29).
 *
 * @returns Null when it would take too much work.
 */
export function proveVariant(task: VariantTask): ProvedVariant | null {
  const { values, variant, survey, passMark } = task;
  const { scenario } = values.space.rules;
  checkBestPath(task);
  checkEndings(task);
  checkGuidelines(task);
  checkHidden(task);
  const graph = politeGraph(values);
  const played = playAll({ values, graph }, task, task.work);
  if (played === null) return null;
  checkPlayers(task, played);
  const witnesses = findAllWitnesses(task, graph);
  const { modelPath, ties } = recordModelPath(values);
  const once = played.get('random')?.pass ?? 0;
  const endings = scenario.endings.map((ending) => ending.id);
  const proof: VariantProof = {
    variant: variant.id,
    beats: survey.beats.size,
    replies: repliesOf(survey.moves),
    configurations: values.space.count,
    decisionsOnModelPath: modelPath.length,
    movesAtMost: longestRun(values),
    best: bestOfCall(values),
    worst: numberAt(values.worst, 0),
    modelPath,
    ties,
    endings: endingsMet(scenario, survey),
    randomPass: { passMark, once: sixDigits(once), inThree: sixDigits(chanceInThree(once)) },
    players: [...played].map(([name, figures]) => recordPlayer(name, figures, endings)),
    guidelines: guidelinesMet(scenario, survey),
    tensions: scenario.tensions.flatMap(({ rule }, place) => {
      const { right, wrong } = witnesses[place] ?? { right: null, wrong: null };
      return right === null || wrong === null ? [] : [{ rule, right, wrong }];
    }),
  };
  return { proof, witnesses };
}

/** The witnesses of each tension; a tension that names a state is looked for in both states. */
function findAllWitnesses(
  { values, start, work }: VariantTask,
  graph: PoliteGraph,
): readonly Witnesses[] {
  const ways = politeWays(graph);
  return values.space.rules.scenario.tensions.map((claim) =>
    claim.turns === undefined && claim.since === undefined
      ? findWitnesses(values, ways, claim.act)
      : findTurningWitnesses({ values, graph, start, work }, claim),
  );
}

function endingsMet(scenario: Scenario, survey: Survey): Readonly<Record<string, EndingKind>> {
  const met = scenario.endings.filter((ending) => survey.endings.has(ending.id));
  return Object.fromEntries(met.map((ending) => [ending.id, ending.kind]));
}

/** Every guideline that is claimed or touched, in the order of the catalogue. */
function guidelinesMet(scenario: Scenario, survey: Survey): VariantProof['guidelines'] {
  const met = guidelineIds.filter(
    (id) => scenario.trains.includes(id) || survey.earned.has(id) || survey.broken.has(id),
  );
  return Object.fromEntries(
    met.map((id) => [
      id,
      { earned: repliesOf(survey.earned.get(id)), broken: repliesOf(survey.broken.get(id)) },
    ]),
  );
}
