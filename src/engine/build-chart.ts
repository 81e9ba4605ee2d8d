import type { Scenario, Variant } from '#scenario/schema.ts';
import { beatNodes } from './beat-nodes.ts';
import type { Chart, ChartNode, ChartTransition } from './chart.ts';
import {
  type ChartNames,
  endNode,
  finalNodeAt,
  guarded,
  namesOf,
  wrapUpNodeAt,
} from './chart-names.ts';

/**
 * The chart of a scenario in one of its variants (SPEC E1, E2). Only `initial` and `context` differ between variants.
 *
 * @throws Error when a target or an ending names a beat that does not exist; the parser has refused such a file.
 */
export function buildChart(scenario: Scenario, variant: Variant): Chart {
  const names = namesOf(scenario);
  return { id: 'call', ...startOfVariant(names, variant), states: nodesOf(names) };
}

/** The charts of all variants of a scenario, in their order. They share their nodes. */
export function buildCharts(scenario: Scenario): readonly Chart[] {
  const names = namesOf(scenario);
  const states = nodesOf(names);
  return scenario.variants.map((variant) => ({
    id: 'call',
    ...startOfVariant(names, variant),
    states,
  }));
}

function nodesOf(names: ChartNames): Chart['states'] {
  const nodes = [
    ...names.scenario.beats.flatMap((beat, place) => beatNodes(names, beat, place)),
    ...endingNodes(names),
  ];
  return Object.fromEntries(nodes.map((node) => [node.id, node]));
}

function startOfVariant(names: ChartNames, variant: Variant): Pick<Chart, 'initial' | 'context'> {
  const first = variant.start ?? names.scenario.beats[0]?.id ?? '';
  return {
    initial: names.nodeOf(first).slice(1),
    context: {
      anger: variant.anger,
      trust: variant.trust,
      flags: [...new Set(variant.flags)].toSorted((a, b) => (a < b ? -1 : 1)),
      stated: [],
      kept: [],
      ending: null,
      visits: [...names.slots].map(() => 0),
    },
  };
}

function endingNodes(names: ChartNames): ChartNode[] {
  const { scenario, recapFacts } = names;
  const final = scenario.endings.map((ending, place): ChartNode => ({
    id: finalNodeAt(place),
    description: ending.title,
    type: 'final',
  }));
  const wrapUps = scenario.endings.flatMap((ending, place): ChartNode[] => {
    if (!hasRecap(scenario, ending.then)) return [];
    const opened: ChartTransition = {
      guard: { type: 'keepsStated', params: { recapFacts } },
      actions: [{ type: 'keep', params: { recapFacts } }],
      target: names.nodeOf(ending.then),
    };
    return [{ id: wrapUpNodeAt(place), on: { 'wrap-up.opened': [opened] } }];
  });
  const over = scenario.endings.map((ending, place): ChartTransition => ({
    guard: { type: 'endedWith', params: { ending: ending.id } },
    target: `#${finalNodeAt(place)}`,
  }));
  const endings = scenario.endings.map((ending, place): ChartTransition => {
    const target =
      ending.then === undefined
        ? `#${finalNodeAt(place)}`
        : hasRecap(scenario, ending.then)
          ? `#${wrapUpNodeAt(place)}`
          : names.nodeOf(ending.then);
    return {
      ...guarded(ending.when, target),
      actions: [{ type: 'endCall', params: { ending: ending.id } }],
    };
  });
  return [{ id: endNode, always: [...over, ...endings] }, ...wrapUps, ...final];
}

const hasRecap = (scenario: Scenario, then: string | undefined): then is string =>
  then !== undefined && scenario.beats.find((beat) => beat.id === then)?.phase === 'recap';
