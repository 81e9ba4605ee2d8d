import { initialTransition, transition } from 'xstate';
import type { CallEvent } from '#engine/chart.ts';
import type { CallSnapshot, CompiledCall } from '#engine/compile.ts';
import { type Circumstances, firstHolding } from '#engine/conditions.ts';
import { eventOf } from '#engine/frame.ts';
import { marksEarned, sumMarks, textOfMove } from '#engine/marks.ts';
import { placeOf } from '#engine/place.ts';
import type { Move } from '#engine/run.ts';
import { type Edge, edgesOf, judgedAt, numberAt, readState } from '#engine/space-reading.ts';
import { configurationOf, type Values } from '#engine/values.ts';
import { emptyState } from '#engine/variables.ts';

/** One run of XState from the start, with all that a snapshot holds, beside the configurations of the table. */
interface Walk {
  readonly call: CompiledCall;
  readonly values: Values;
  readonly differences: string[];
}

/** What a snapshot of the machine and a configuration of the table are compared on. */
interface Pair {
  readonly snapshot: CallSnapshot;
  readonly configuration: number;
}

/**
 * Plays a run with XState and follows it in the table. A configuration leaves out what nothing reachable reads, the
 * snapshot keeps everything; so a variable that is left out too early shows as a difference here: in what is possible,
 * what it is worth, what is said, or where it leads.
 *
 * @param picks Whole numbers; each chooses one of the steps that are possible, cut-ins and silences included.
 * @returns The differences in words; none when the table is right.
 */
export function walkForward(
  call: CompiledCall,
  values: Values,
  picks: readonly number[],
): readonly string[] {
  const walk: Walk = { call, values, differences: [] };
  let pair: Pair = { snapshot: initialTransition(call.machine)[0], configuration: 0 };
  for (const pick of picks) {
    const next = step(walk, pair, pick);
    if (next === null || walk.differences.length > 0) break;
    pair = next;
  }
  return walk.differences;
}

/** Compares everything that can be done here, and does one of it. */
function step({ call, values, differences }: Walk, pair: Pair, pick: number): Pair | null {
  const { snapshot, configuration } = pair;
  const differ = (what: string, machine: unknown, table: unknown): void => {
    if (machine === table) return;
    const { value, context } = snapshot;
    const here = JSON.stringify({ value, context });
    differences.push(`${here} ${what}: machine ${String(machine)}, table ${String(table)}`);
  };
  differ('configuration', configurationOf(values, snapshot), configuration);
  const told = toldHere({ call, values, differences }, pair);
  differ('what is told', told.machine, told.table);
  const edges = tableEdges(values, configuration);
  const ways: Pair[] = [];
  for (const move of movesToTry(call, snapshot)) {
    const event: CallEvent = move === null ? { type: 'line.heard' } : eventOf(move);
    const name = JSON.stringify(event);
    const edge = edges.get(name);
    const isPossible = snapshot.can(event);
    differ(`${name} is possible`, isPossible, edge !== undefined);
    if (!isPossible || edge === undefined) continue;
    const [next] = transition(call.machine, snapshot, event);
    differ(`${name} earns`, pointsOf(call, snapshot, move), edge.points);
    differ(`${name} leads to`, configurationOf(values, next), edge.target);
    const answer = answerTo({ call, values, differences }, pair, { move, edge, next });
    differ(`${name} is answered`, answer.machine, answer.table);
    ways.push({ snapshot: next, configuration: edge.target });
  }
  differ('steps', ways.length, edges.size);
  return ways[pick % Math.max(1, ways.length)] ?? null;
}

/** Everything that the place could allow; null for hearing the customer. */
function movesToTry(call: CompiledCall, snapshot: CallSnapshot): readonly (Move | null)[] {
  const place = placeOf(call, snapshot);
  if (place.at !== 'beat') {
    const masks = place.at === 'wrap-up' ? 2 ** call.recapFacts.length : 0;
    return Array.from({ length: masks }, (_, kept): Move => ({ type: 'wrapUp', kept }));
  }
  const { replies, customer } = place.beat;
  return [
    null,
    ...customer.map((_, index): Move => ({ type: 'cutIn', index })),
    ...replies.map((_, index): Move => ({ type: 'reply', index })),
    { type: 'silence' },
  ];
}

/** The edges of a configuration by the events that they belong to. */
function tableEdges({ space }: Values, configuration: number): ReadonlyMap<string, Edge> {
  const state = emptyState(space.rules.variables);
  readState(space, configuration, state);
  const eventFor = ({ step: { kind, index } }: Edge): CallEvent => {
    switch (kind) {
      case 'heard':
        return { type: 'line.heard' };
      case 'silence':
        return eventOf({ type: 'silence' });
      case 'wrapUp':
        return eventOf({ type: 'wrapUp', kept: index(state) });
      case 'reply':
      case 'cutIn':
        return eventOf({ type: kind, index: index(state) });
    }
  };
  return new Map(
    edgesOf(space, configuration).map((edge) => [JSON.stringify(eventFor(edge)), edge]),
  );
}

function pointsOf(call: CompiledCall, snapshot: CallSnapshot, move: Move | null): number {
  const place = placeOf(call, snapshot);
  const text = move === null || place.at !== 'beat' ? null : textOfMove(place.beat, move);
  return text === null ? 0 : sumMarks(marksEarned(text, snapshot.context));
}

/** The place of the text that is said in some circumstances; -1 for none. */
function saidOf(texts: Parameters<typeof firstHolding>[0], now: Circumstances): number {
  const said = firstHolding(texts, now);
  return said === null ? -1 : texts.indexOf(said);
}

/** Which line of the answer to a move is said, judged after it. */
function answerTo(
  { call, values }: Walk,
  { snapshot, configuration }: Pair,
  { move, edge, next }: { move: Move | null; edge: Edge; next: CallSnapshot },
) {
  const place = placeOf(call, snapshot);
  const text = move === null || place.at !== 'beat' ? null : textOfMove(place.beat, move);
  const { space } = values;
  const state = emptyState(space.rules.variables);
  readState(space, configuration, state);
  edge.step.move(state);
  const judged = judgedAt(space, configuration).steps[numberAt(space.edgeStep, edge.edge)];
  return { machine: saidOf(text?.answer ?? [], next.context), table: judged?.answer.pick(state) };
}

/** Which scene and which line are told, by their places: with all that is known, and with what the table keeps. */
function toldHere({ call, values }: Walk, { snapshot, configuration }: Pair) {
  const place = placeOf(call, snapshot);
  if (place.at !== 'beat') return { machine: '', table: '' };
  const { space } = values;
  const state = emptyState(space.rules.variables);
  readState(space, configuration, state);
  const judged = judgedAt(space, configuration);
  const speaks = place.part === 'speaking' || place.part === 'again';
  const { context } = snapshot;
  const scene = place.part === 'speaking' ? saidOf(place.beat.scene, context) : -1;
  const line = speaks ? saidOf(place.beat.customer, context) : -1;
  return {
    machine: `${scene} ${line}`,
    table: `${judged.scene.pick(state)} ${judged.line.pick(state)}`,
  };
}
