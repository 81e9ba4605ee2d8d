import { transition } from 'xstate';
import type { CallContext } from '#engine/call-context.ts';
import type { CallEvent } from '#engine/chart.ts';
import { type CallSnapshot, type CompiledCall, compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import { configurationOf, type Values } from '#engine/values.ts';
import type { Space } from '#engine/space.ts';
import { edgesOf, placeAt, readState } from '#engine/space-reading.ts';
import {
  angerField,
  endingField,
  keptField,
  readField,
  type State,
  statedField,
  trustField,
  visitField,
} from '#engine/state.ts';
import { emptyState, flagsIn, type Variables } from '#engine/variables.ts';
import type { Scenario } from '#scenario/schema.ts';
import type { StepKind } from '#engine/table.ts';

/** What a walk compared. */
export interface Walk {
  readonly configurations: number;
  readonly steps: number;
  /** The first few differences, in words; empty when the table and the machine agree everywhere. */
  readonly differences: readonly string[];
}

/**
 * Walks XState itself over every configuration of a variant and compares each step with the table's: whether it is
 * possible, and which configuration it leads to. Illegal indices are asked for, too.
 */
export function walkTable(scenario: Scenario, variantId: string): Walk {
  const call = compile(scenario, variantId);
  const values = valuesOf(call);
  const { space } = values;
  const differences: string[] = [];
  let steps = 0;
  for (
    let configuration = 0;
    configuration < space.count && differences.length < 5;
    configuration += 1
  ) {
    const snapshot = snapshotOf(call, values, configuration);
    const here = JSON.stringify({ value: snapshot.value, context: snapshot.context });
    const inTable = tableSteps(values, configuration);
    for (const [name, event] of possibleEvents(call)) {
      steps += 1;
      const target = inTable.get(name) ?? null;
      const can = snapshot.can(event);
      if (can !== (target !== null)) {
        differences.push(`${here} ${name}: the machine says ${String(can)}`);
        continue;
      }
      if (target === null) continue;
      const [next] = transition(call.machine, snapshot, event);
      const reached = configurationOf(values, next);
      if (reached !== target) differences.push(`${here} ${name}: ${reached} is not ${target}`);
    }
  }
  return { configurations: space.count, steps, differences };
}

/** The machine's snapshot of a configuration; what the configuration leaves out is at rest. */
function snapshotOf(call: CompiledCall, values: Values, configuration: number): CallSnapshot {
  const { space } = values;
  const { node, part } = placeAt(space, configuration);
  return call.machine.resolveState({
    value: part === null ? node : { [node]: part },
    context: contextOf(space.rules.variables, call.scenario, rowOf(space, configuration)),
  });
}

function rowOf(space: Space, configuration: number): State {
  const state = emptyState(space.rules.variables);
  readState(space, configuration, state);
  return state;
}

function contextOf(variables: Variables, scenario: Scenario, state: State): CallContext {
  const facts = (mask: number) =>
    variables.recapFacts.filter((_, bit) => ((mask >> bit) & 1) === 1);
  return {
    anger: readField(state, angerField),
    trust: readField(state, trustField),
    flags: flagsIn(variables, state),
    stated: facts(readField(state, statedField)),
    kept: facts(readField(state, keptField)),
    ending: scenario.endings[readField(state, endingField) - 1]?.id ?? null,
    visits: Array.from({ length: variables.visitSlots }, (_, slot) =>
      readField(state, visitField(slot, variables.flags.length)),
    ),
  };
}

function tableSteps({ space }: Values, configuration: number): ReadonlyMap<string, number> {
  const state = rowOf(space, configuration);
  const edges = edgesOf(space, configuration);
  return new Map(edges.map(({ step, target }) => [nameOf(step.kind, step.index(state)), target]));
}

const nameOf = (kind: StepKind, index: number): string => `${kind} ${index}`;

/** Every event that any beat of the scenario could allow, one index too many included. */
function possibleEvents(call: CompiledCall): [string, CallEvent][] {
  const upTo = (count: number) => Array.from({ length: count + 1 }, (_, index) => index);
  const { beats } = call.scenario;
  const most = (counts: number[]) => Math.max(0, ...counts);
  return [
    [nameOf('heard', 0), { type: 'line.heard' }],
    [nameOf('silence', 0), { type: 'silence.passed' }],
    ...upTo(most(beats.map((beat) => beat.replies.length))).map((index): [string, CallEvent] => [
      nameOf('reply', index),
      { type: 'reply.chosen', index },
    ]),
    ...upTo(most(beats.map((beat) => beat.customer.length))).map((index): [string, CallEvent] => [
      nameOf('cutIn', index),
      { type: 'cut-in.made', index },
    ]),
    ...upTo(2 ** call.recapFacts.length).map((kept): [string, CallEvent] => [
      nameOf('wrapUp', kept),
      { type: 'wrap-up.opened', kept },
    ]),
  ];
}
