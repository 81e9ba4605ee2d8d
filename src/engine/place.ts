import type { Beat } from '#scenario/schema.ts';
import type { TakesParams } from './chart.ts';
import type { CallSnapshot, CompiledCall } from './compile.ts';
import { isEnabled } from './compile.ts';
import type { PartName } from './chart.ts';
import { nodeOf } from './resting-node.ts';

/** Where a snapshot stands, in the scenario's words. */
export type Place =
  | { readonly at: 'beat'; readonly beat: Beat; readonly part: PartName }
  | { readonly at: 'wrap-up' }
  | { readonly at: 'over' };

/**
 * Reads a snapshot's place.
 *
 * @throws Error for a snapshot that rests nowhere: one of another scenario.
 */
export function placeOf(call: CompiledCall, snapshot: CallSnapshot): Place {
  const { node, part } = nodeOf(snapshot);
  if (call.stretch?.beyond.has(node) === true) return { at: 'over' };
  if (part === null) {
    if (node.startsWith('e') && node !== 'end') return { at: 'over' };
    if (node.startsWith('w')) return { at: 'wrap-up' };
  } else {
    const beat = call.scenario.beats[Number(node.slice(1))];
    if (beat !== undefined) return { at: 'beat', beat, part };
  }
  throw new Error(
    `The call "${call.scenario.id}" cannot rest at ${JSON.stringify(snapshot.value)}.`,
  );
}

/** Authored indices of the replies that can be chosen once the customer was heard, in authored order. */
export function enabledReplies(
  call: CompiledCall,
  snapshot: CallSnapshot,
  beat: Beat,
): readonly number[] {
  const node = call.chart.states[`n${call.scenario.beats.indexOf(beat)}`];
  const transitions = node?.states?.choosing?.on['reply.chosen'] ?? [];
  return transitions
    .map(({ guard }) => (guard?.type === 'takes' ? guard.params : null))
    .filter(
      (params): params is TakesParams => params !== null && isEnabled(snapshot.context, params),
    )
    .map((params) => params.index);
}
