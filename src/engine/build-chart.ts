import type { Beat, Case, Condition, Line, Scenario, Variant } from '#scenario/schema.ts';
import type { Door, MoodMove, StatingLine } from './call-context.ts';
import type { Chart, ChartAction, ChartNode, ChartPart, ChartTransition } from './chart.ts';
import {
  beatNodeAt,
  endNode,
  endTarget,
  finalNodeAt,
  placesOf,
  recapFactsOf,
  wrapUpNodeAt,
} from './chart-names.ts';
import { countedBeats } from './loops.ts';

interface Names {
  readonly scenario: Scenario;
  readonly placeOfBeat: (id: string) => number;
  readonly slots: ReadonlyMap<string, number>;
  readonly recapFacts: readonly string[];
}

/** What a reply, a cut-in and a silence have in common. */
interface Doing {
  readonly anger: readonly Case<number>[];
  readonly trust: readonly Case<number>[];
  readonly sets: readonly string[];
  readonly answer: readonly Line[];
  readonly to?: readonly Case<string>[] | undefined;
}

/**
 * The chart of a scenario in one of its variants (SPEC E1, E2). Only `initial` and `context` differ between variants.
 *
 * @throws Error when a target or an ending names a beat that does not exist; the parser has refused such a file.
 */
export function buildChart(scenario: Scenario, variant: Variant): Chart {
  const names: Names = {
    scenario,
    placeOfBeat: placesOf(
      'beat',
      scenario.beats.map((beat) => beat.id),
    ),
    slots: countedBeats(scenario),
    recapFacts: recapFactsOf(scenario),
  };
  const nodes = [
    ...scenario.beats.flatMap((beat, place) => beatNodes(names, beat, place)),
    ...endingNodes(names),
  ];
  const first = variant.start ?? scenario.beats[0]?.id ?? '';
  return {
    id: 'call',
    initial: beatNodeAt(names.placeOfBeat(first)),
    context: {
      anger: variant.anger,
      trust: variant.trust,
      flags: [...new Set(variant.flags)].toSorted((a, b) => (a < b ? -1 : 1)),
      stated: [],
      kept: [],
      ending: null,
      visits: [...names.slots].map(() => 0),
    },
    states: Object.fromEntries(nodes.map((node) => [node.id, node])),
  };
}

function beatNodes(names: Names, beat: Beat, place: number): ChartNode[] {
  const id = beatNodeAt(place);
  const slot = names.slots.get(beat.id);
  const choices: ChartNode[] = [];
  const replies = beat.replies.map((reply, index): ChartTransition => {
    const { target, choice } = leads(names, reply.to, `${id}r${index}`);
    choices.push(...choice);
    return {
      guard: { type: 'takes', params: { index, when: reply.when ?? null, ...room(names, reply) } },
      actions: doing(reply),
      target,
    };
  });
  const heard: ChartTransition = { target: 'choosing', actions: telling(beat.customer) };
  const cut = beat.cutIn && leads(names, beat.cutIn.to, `${id}c`, 'again');
  const silent = beat.silence && leads(names, beat.silence.to, `${id}s`, 'waiting');
  choices.push(...(cut?.choice ?? []), ...(silent?.choice ?? []));

  const speaking: ChartPart['on'] = {
    'line.heard': [heard],
    ...(beat.cutIn &&
      cut && {
        'cut-in.made': [
          {
            guard: {
              type: 'cuts',
              params: {
                lines: beat.customer.map((line) => line.when ?? null),
                ...room(names, beat.cutIn),
              },
            },
            actions: doing(beat.cutIn),
            target: cut.target,
          },
        ],
      }),
  };
  const choosing: ChartPart['on'] = {
    'reply.chosen': replies,
    ...(beat.silence &&
      silent && {
        'silence.passed': [
          {
            guard: { type: 'hasRoom', params: room(names, beat.silence) },
            actions: doing(beat.silence),
            target: silent.target,
          },
        ],
      }),
  };
  return [
    {
      id,
      description: beat.title,
      initial: 'speaking',
      ...(slot !== undefined && { entry: [{ type: 'enter', params: { slot } }] }),
      states: {
        speaking: { on: speaking },
        ...(cut?.target === 'again' && { again: { on: { 'line.heard': [heard] } } }),
        choosing: { on: choosing },
        ...(silent?.target === 'waiting' && { waiting: { on: { 'reply.chosen': replies } } }),
      },
    },
    ...choices,
  ];
}

/** Where a move leads: a node, a neighbour when it leads nowhere, or a choice node of its own when it depends. */
function leads(
  names: Names,
  to: readonly Case<string>[] | undefined,
  choiceId: string,
  otherwise = '',
): { readonly target: string; readonly choice: readonly ChartNode[] } {
  const [only] = to ?? [];
  if (to === undefined || only === undefined) return { target: otherwise, choice: [] };
  if (to.length === 1) return { target: nodeOf(names, only.then), choice: [] };
  const always = to.map((one): ChartTransition => guarded(one.when, nodeOf(names, one.then)));
  return { target: `#${choiceId}`, choice: [{ id: choiceId, always }] };
}

const guarded = (when: Condition | null | undefined, target: string): ChartTransition =>
  when === null || when === undefined
    ? { target }
    : { guard: { type: 'holds', params: { when } }, target };

const nodeOf = (names: Names, target: string): string =>
  `#${target === endTarget ? endNode : beatNodeAt(names.placeOfBeat(target))}`;

const moveOf = (move: Doing): MoodMove => ({
  anger: plain(move.anger),
  trust: plain(move.trust),
  sets: move.sets,
});

/** A single case without a condition is its value: what reads better in a printed machine. */
function plain(cases: readonly Case<number>[]): MoodMove['anger'] {
  const [only] = cases;
  return cases.length === 1 && only !== undefined && only.when === null ? only.then : cases;
}

function room(names: Names, move: Doing): { move: MoodMove; doors: readonly Door[] } {
  const visitsOf = (target: string): number =>
    names.scenario.beats[names.placeOfBeat(target)]?.visits ?? 1;
  const doors = (move.to ?? []).map((one): Door => {
    const slot = names.slots.get(one.then);
    return slot === undefined
      ? { when: one.when, slot: null, visits: 1 }
      : { when: one.when, slot, visits: visitsOf(one.then) };
  });
  return { move: moveOf(move), doors: doors.some((door) => door.slot !== null) ? doors : [] };
}

const doing = (move: Doing): ChartAction[] => [
  { type: 'move', params: moveOf(move) },
  ...telling(move.answer),
];

function telling(said: readonly Line[]): ChartAction[] {
  if (said.every((line) => line.states.length === 0)) return [];
  const lines = said.map((line): StatingLine => ({ when: line.when ?? null, states: line.states }));
  return [{ type: 'tell', params: { lines } }];
}

function endingNodes(names: Names): ChartNode[] {
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
      target: nodeOf(names, ending.then),
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
          : nodeOf(names, ending.then);
    return {
      ...guarded(ending.when, target),
      actions: [{ type: 'endCall', params: { ending: ending.id } }],
    };
  });
  return [{ id: endNode, always: [...over, ...endings] }, ...wrapUps, ...final];
}

const hasRecap = (scenario: Scenario, then: string | undefined): then is string =>
  then !== undefined && scenario.beats.find((beat) => beat.id === then)?.phase === 'recap';
