import { transition } from 'xstate';
import type { CallContext } from '#engine/call-context.ts';
import type { CallEvent } from '#engine/chart.ts';
import { type CallSnapshot, type CompiledCall, compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import { configurationOf, type Values } from '#engine/values.ts';
import type { State, Variables } from '#engine/variables.ts';
import { emptyState } from '#engine/variables.ts';
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
export function snapshotOf(
  call: CompiledCall,
  values: Values,
  configuration: number,
): CallSnapshot {
  const { rules, rows } = values.space;
  const state = emptyState(rules.variables);
  const place =
    rules.table.places[rules.layout.unpack(rows, configuration * rules.layout.words, state)];
  if (place === undefined) throw new Error(`There is no place for ${configuration}.`);
  const value = place.part === null ? place.node : { [place.node]: place.part };
  return call.machine.resolveState({
    value,
    context: contextOf(rules.variables, call.scenario, state),
  });
}

function contextOf(variables: Variables, scenario: Scenario, state: State): CallContext {
  const facts = (mask: number) =>
    variables.recapFacts.filter((_, bit) => ((mask >> bit) & 1) === 1);
  return {
    anger: state.anger,
    trust: state.trust,
    flags: variables.flags.filter((_, slot) => state.flags[slot] === 1),
    stated: facts(state.stated),
    kept: facts(state.kept),
    ending: scenario.endings[state.ending]?.id ?? null,
    visits: [...state.visits],
  };
}

function tableSteps(values: Values, configuration: number): ReadonlyMap<string, number> {
  const { rules, rows, firstEdge, edgeStep, edgeTarget } = values.space;
  const state = emptyState(rules.variables);
  const place = rules.layout.unpack(rows, configuration * rules.layout.words, state);
  const found = new Map<string, number>();
  for (
    let edge = firstEdge[configuration] ?? 0;
    edge < (firstEdge[configuration + 1] ?? 0);
    edge += 1
  ) {
    const step = rules.table.places[place]?.steps[edgeStep[edge] ?? 0];
    if (step === undefined) throw new Error(`Edge ${edge} has no step.`);
    found.set(nameOf(step.kind, step.index(state)), edgeTarget[edge] ?? -1);
  }
  return found;
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
