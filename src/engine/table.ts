import type { CallEvent, Chart, ChartNode, ChartPart, ChartTransition, PartName } from './chart.ts';
import type { Move } from './run.ts';
import { addNumber, type NumberSet, numberSet } from './number-set.ts';
import { compileTarget, placeKey } from './table-arrival.ts';
import { type Builder, compileAction, compileGuard, type Draft } from './table-parts.ts';
import { keptField, readField, type State, statedField, writeField } from './state.ts';
import { emptyState, variable, type Variables } from './variables.ts';

/** What leads from one configuration to the next: a move, or the customer being heard. */
export type StepKind = Move['type'] | 'heard';

/** One step that a resting place knows. Its methods change the state that they are given, or ask about it. */
export interface TableStep {
  readonly kind: StepKind;
  /** A reply's authored index; 0 for what a beat has once, the mask for a wrap-up. */
  readonly place: number;
  /** The index that a log entry of this step carries; a cut-in's depends on the line being said. */
  readonly index: (state: State) => number;
  readonly isLegal: (state: State) => boolean;
  /** Applies moods, flags and facts as the move does before anything follows it. */
  readonly move: (state: State) => void;
  /** Goes where the move leads, after `move`; gives the place, -1 when the machine would be stuck. */
  readonly follow: (state: State) => number;
  /** What asking and taking it costs at most, in conditions. */
  readonly size: number;
}

/** Where the machine can rest, or (without steps, never rested at) choose a way on. */
export interface TablePlace {
  /** The node of the chart, and the part of a beat it is in. */
  readonly node: string;
  readonly part: PartName | null;
  readonly isFinal: boolean;
  /** Steps in the order in which ties are broken (SPEC E24). */
  readonly steps: readonly TableStep[];
  /** Numbers of the variables that the steps read. */
  readonly reads: NumberSet;
  /** Places that could follow, whatever the state. */
  readonly successors: readonly number[];
}

/** The step table of a chart (SPEC E22): the same steps as the machine's, on numbers. */
export interface StepTable {
  readonly places: readonly TablePlace[];
  /** The number of a resting place; -1 for a node where the machine cannot rest. */
  readonly placeOf: (node: string, part: PartName | null) => number;
}

const partNames: readonly PartName[] = ['speaking', 'again', 'choosing', 'waiting'];

/** Derives the step table from what the machine was made of: its nodes, guards and actions with their parameters. */
export function deriveTable(chart: Chart, variables: Variables): StepTable {
  const all = Object.values(chart.states).flatMap((node): [ChartNode, PartName | null][] => {
    const { states } = node;
    if (states === undefined) return [[node, null]];
    return partNames.filter((part) => states[part] !== undefined).map((part) => [node, part]);
  });
  const numbers = new Map(all.map(([node, part], place) => [placeKey(node.id, part), place]));
  const drafts = all.map((): Draft => ({
    reads: numberSet(variables.count),
    successors: new Set(),
  }));
  const scratch = emptyState(variables);
  const builder: Builder = { chart, variables, numbers, scratch, drafts, arrivals: new Map() };
  const steps = all.map(([node, part], place) => stepsOf(builder, drafts[place], { node, part }));
  return {
    places: all.map(([node, part], place) => ({
      node: node.id,
      part,
      isFinal: node.type === 'final',
      steps: steps[place] ?? [],
      reads: drafts[place]?.reads ?? numberSet(0),
      successors: [...(drafts[place]?.successors ?? [])],
    })),
    placeOf: (node, part) => numbers.get(placeKey(node, part)) ?? -1,
  };
}

function stepsOf(
  builder: Builder,
  draft: Draft | undefined,
  { node, part }: { readonly node: ChartNode; readonly part: PartName | null },
): TableStep[] {
  if (draft === undefined) return [];
  const on: ChartPart['on'] = (part === null ? node.on : node.states?.[part]?.on) ?? {};
  return stepOrder.flatMap(([event, kind]) =>
    (on[event] ?? []).flatMap((transition) =>
      kind === 'wrapUp'
        ? wrapUpSteps(builder, draft, { node, transition })
        : [step(builder, draft, { node, transition, kind })],
    ),
  );
}

/** Hearing before cutting in, speaking before silence: the first of equals is the model path's. */
const stepOrder: readonly (readonly [CallEvent['type'], StepKind])[] = [
  ['line.heard', 'heard'],
  ['cut-in.made', 'cutIn'],
  ['reply.chosen', 'reply'],
  ['silence.passed', 'silence'],
  ['wrap-up.opened', 'wrapUp'],
];

interface Source {
  readonly node: ChartNode;
  readonly transition: ChartTransition;
}

function step(
  builder: Builder,
  draft: Draft,
  source: Source & { readonly kind: StepKind },
): TableStep {
  const { transition, kind } = source;
  const guard = compileGuard(builder, draft, transition.guard);
  const arrival = compileTarget(builder, draft, source);
  const effects = (transition.actions ?? []).map((action) => compileAction(builder, draft, action));
  return {
    kind,
    place: transition.guard?.type === 'takes' ? transition.guard.params.index : 0,
    index: guard.index,
    isLegal: guard.isLegal,
    move: (state) => {
      for (const effect of effects) effect.run(state);
    },
    follow: arrival.follow,
    size: effects.reduce((sum, effect) => sum + effect.size, guard.size + arrival.size + 2),
  };
}

/** One step for each mask of recap facts, the largest first. */
function wrapUpSteps(builder: Builder, draft: Draft, source: Source): TableStep[] {
  const { guard } = source.transition;
  if (guard?.type !== 'keepsStated') throw new Error('A wrap-up is opened with kept facts.');
  addNumber(draft.reads, variable.stated);
  const arrival = compileTarget(builder, draft, source);
  const masks = 2 ** guard.params.recapFacts.length;
  return Array.from({ length: masks }, (_, place): TableStep => {
    const mask = masks - 1 - place;
    return {
      kind: 'wrapUp',
      place: mask,
      index: () => mask,
      isLegal: (state) => (mask & ~readField(state, statedField)) === 0,
      move: (state) => {
        writeField(state, keptField, mask);
      },
      follow: arrival.follow,
      size: 2,
    };
  });
}
