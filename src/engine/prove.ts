import type { Scenario, Variant } from '#scenario/schema.ts';
import { buildCharts } from './build-chart.ts';
import type { Chart } from './chart.ts';
import { recapFactsOf } from './chart-names.ts';
import { judgeTable, type JudgedTable } from './judged-table.ts';
import { findMultipliers } from './multipliers.ts';
import { catalogueWording, playersOf, type Wording } from './players.ts';
import { collectFindings, type FindingCollector } from './proof-findings.ts';
import type { ScenarioProof, VariantProof } from './proof.ts';
import { proveVariant } from './prove-variant.ts';
import { checkReach } from './reach.ts';
import type { ProvedCall } from './proved-call.ts';
import { explore, mostConfigurations, type Space, type WorkBudget } from './space.ts';
import { describeState } from './describe-state.ts';
import { type Survey, surveySpace } from './survey.ts';
import { sortSpace } from './topological.ts';
import { maxRecapFacts } from './variables.ts';
import { evaluate, startOf, type Values } from './values.ts';
import type { Witnesses } from './witnesses.ts';

/** What a proof needs to know beside the scenario. */
export interface ProofOptions {
  /** The scenario's hash, which the proof is recorded with. */
  readonly hash: string;
  /** In per cent of best(start); 80 when it is left out. */
  readonly passMark?: number;
  /** What a learner may have read of a guideline; the catalogue's words when it is left out. */
  readonly wording?: Wording;
  /** Conditions evaluated at most, for all variants together; 15 million when it is left out. */
  readonly work?: number;
  /** Called with each variant that was proved, for those who want to know more of it than the proof tells. */
  readonly onProved?: (proved: ProvedCall) => void;
}

/**
 * Several times what a scenario of 30 beats and three variants needs. The command line ends a check by time: this is
 * low enough to give the answer first, so that a file gets the same findings on every machine.
 */
const mostWork = 15_000_000;

interface Task {
  readonly scenario: Scenario;
  /** Of the variants, in their order. */
  readonly charts: readonly Chart[];
  readonly rules: JudgedTable;
  readonly passMark: number;
  readonly players: ReturnType<typeof playersOf>;
  readonly findings: FindingCollector;
  readonly work: WorkBudget;
  readonly onProved: ProofOptions['onProved'];
}

/** What was found out about the variants so far. */
interface Proved {
  readonly variants: VariantProof[];
  readonly surveys: Survey[];
  readonly witnesses: (readonly Witnesses[])[];
}

/**
 * Proves all variants of a scenario (SCORING, "What is proved"; SPEC E25 to E29). Bounded: a file that is too much for
 * it gets a finding instead of an answer.
 *
 * @param scenario Checked by the parser.
 */
export function proveScenario(scenario: Scenario, options: ProofOptions): ScenarioProof {
  const findings = collectFindings(scenario.variants.length);
  const proved: Proved = { variants: [], surveys: [], witnesses: [] };
  const charts = buildCharts(scenario);
  const rules = prepare(scenario, charts, findings);
  if (rules !== null) {
    const task: Task = {
      scenario,
      charts,
      rules,
      passMark: options.passMark ?? 80,
      players: playersOf(scenario, options.wording ?? catalogueWording),
      findings,
      work: { left: options.work ?? mostWork },
      onProved: options.onProved,
    };
    for (const [place, variant] of scenario.variants.entries()) {
      if (!proveOne(task, proved, { variant, place })) break;
    }
    // What no variant reaches can only be told when all of them were seen.
    if (proved.surveys.length === scenario.variants.length) {
      checkReach(scenario, proved.surveys, findings);
      checkTensions(scenario, proved, findings);
    }
  }
  const { id } = scenario;
  return { scenario: id, hash: options.hash, variants: proved.variants, findings: findings.all() };
}

/** The step table, which all variants share; null when the scenario has more recap facts than a mask holds. */
function prepare(
  scenario: Scenario,
  [chart]: readonly Chart[],
  findings: FindingCollector,
): JudgedTable | null {
  if (chart === undefined) return null;
  const recapFacts = recapFactsOf(scenario);
  if (recapFacts.length <= maxRecapFacts) return judgeTable(scenario, chart);
  findings.add({
    code: 'PR120',
    path: '/facts',
    message: `Recap replies read ${recapFacts.length} kept facts: ${recapFacts.slice(0, 8).join(', ')}.`,
    hint: `Keep at most ${maxRecapFacts}: what the customer can hold us to.`,
  });
  return null;
}

/** @returns False when nothing more can be proved of this file. */
function proveOne(
  task: Task,
  proved: Proved,
  { variant, place }: { readonly variant: Variant; readonly place: number },
): boolean {
  const { rules, work } = task;
  const chart = task.charts[place];
  if (chart === undefined) throw new Error(`The variant "${variant.id}" has no chart.`);
  const start = startOf(rules, { chart });
  const space = explore(rules, start, work);
  if (space.outcome === 'too many configurations') {
    tellTooMany(task, space, { variant, place });
    // The others have the same beats: exploring each of them to the limit would take minutes and tell nothing new.
    return false;
  }
  const values = space.outcome === 'complete' ? evaluated(task, space, variant) : null;
  if (values !== null) {
    work.left -= space.edgeTarget.length * rules.layout.words;
    const survey = surveySpace(space);
    proved.surveys.push(survey);
    const found = proveVariant({ ...task, variant, place, start: start.state, values, survey });
    if (found !== null) {
      proved.variants.push(found.proof);
      proved.witnesses.push(found.witnesses);
      task.onProved?.({ variant, values, start });
    }
  }
  if (work.left >= 0) return true;
  task.findings.add({
    code: 'PR102',
    path: `/variants/${place}`,
    message: `The proof was given up at the variant "${variant.id}": all variants together need too much work.`,
    hint: 'Write fewer variants, shorter conditions, or fewer flags that are read late.',
  });
  return false;
}

/** The values of a space in which every run ends; null, with findings, for any other. */
function evaluated(task: Task, space: Space, variant: Variant): Values | null {
  const topology = sortSpace(space);
  const { scenario } = task;
  if (topology.looping !== null) {
    const { words, path } = describeState(space, topology.looping);
    task.findings.add({
      code: 'PR103',
      path,
      variant: variant.id,
      message: `A run can come back to the same configuration: ${words}.`,
      hint: 'State how often the beat may be entered with "visits".',
    });
    return null;
  }
  if (space.deadEnd === null) return evaluate(space, topology);
  const { words, path } = describeState(space, space.deadEnd);
  task.findings.add({
    code: 'PR104',
    path,
    variant: variant.id,
    message: `A run of "${scenario.id}" gets stuck: nothing leads on from ${words}.`,
    hint: 'Offer a reply without a condition, let the last ending have no condition, or give the beat behind the replies more visits.',
  });
  return null;
}

function tellTooMany(
  { findings }: Task,
  space: Space,
  { variant, place }: { readonly variant: Variant; readonly place: number },
): void {
  const names = findMultipliers(space);
  findings.add({
    code: 'PR101',
    path: `/variants/${place}`,
    message: `The variant "${variant.id}" has more than ${mostConfigurations(space.rules)} configurations; these multiply them most: ${names.join(', ')}.`,
    hint: 'Read fewer of them late in the call: a flag that nothing reachable reads any more does not count.',
  });
}

/** PR118: every tension that is claimed has its two witnesses in one variant. */
function checkTensions(scenario: Scenario, proved: Proved, findings: FindingCollector): void {
  for (const [place, claim] of scenario.tensions.entries()) {
    const found = proved.witnesses.map((witnesses) => witnesses[place]);
    if (found.some((one) => one !== undefined && one.right !== null && one.wrong !== null))
      continue;
    const noneIs = found.every((one) => one?.right === null) ? 'right' : 'wrong';
    findings.add({
      code: 'PR118',
      path: `/tensions/${place}`,
      message: sayUnwitnessed(claim, noneIs),
      hint: 'Right is a cost of 0 with points above 0, wrong is a cost with a mark below 0: let the marks depend on what has happened.',
    });
  }
}

function sayUnwitnessed(
  { rule, act, turns, since }: Scenario['tensions'][number],
  noneIs: 'right' | 'wrong',
): string {
  const states = [
    ...(turns === undefined ? [] : ['"turns" holds']),
    ...(since === undefined ? [] : [`a run has come to "${since}"`]),
  ].join(' and ');
  return states === ''
    ? `No variant has a reply tagged "${act}" that is right in one configuration and wrong in another, as rule ${rule} says; none is ${noneIs}.`
    : `In no variant a reply tagged "${act}" is right where ${states} and wrong where not, or the other way round, as rule ${rule} says.`;
}
