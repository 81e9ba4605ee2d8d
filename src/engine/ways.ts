import type { Beat } from '#scenario/schema.ts';
import type { CompiledCall } from './compile.ts';
import { bestContinuation } from './continuation.ts';
import type { TakenMove } from './frame.ts';
import { placeOf } from './place.ts';
import { nodeOf } from './resting-node.ts';
import type { Move } from './run.ts';
import { beatAt, endingAt, forEachEdge, judgedAt, readState } from './space-reading.ts';
import type { Values } from './values.ts';
import { emptyState } from './variables.ts';

/** A point of a call: a beat, the wrap-up of whatever ending, or an ending. Names of beats and endings stand apart. */
export type StopKey = 'wrap-up' | `beat/${string}` | `ending/${string}`;

/** A point that a run of the variant can come to. */
export interface Stop {
  readonly key: StopKey;
  /** Null for the wrap-up and for endings. */
  readonly beat: Beat | null;
  /** What is said, or told where nobody speaks, in the shortest run that comes here; "" for nothing. */
  readonly opens: string;
}

/** One move that leads from a point to another one in at least one run. */
export interface Way {
  readonly from: StopKey;
  readonly to: StopKey;
  readonly move: Move['type'];
  /** A reply's authored index; 0 for any other move. */
  readonly reply: number;
}

/**
 * Every point that a run of the variant can come to, and every way between them (SPEC E38). Points come in the order
 * in which the shortest runs meet them; a cut-in or a silence that leads back is no way.
 */
export function waysOf({ space }: Pick<Values, 'space'>): {
  readonly stops: readonly Stop[];
  readonly ways: readonly Way[];
} {
  const stops = new Map<StopKey, Stop>();
  const ways = new Map<string, Way>();
  const state = emptyState(space.rules.variables);
  for (let at = 0; at < space.count; at += 1) {
    const from = keyAt(space, at);
    if (!stops.has(from)) {
      readState(space, at, state);
      const { beat, line, scene } = judgedAt(space, at);
      const opens = beat?.customer[line.pick(state)]?.say ?? beat?.scene[scene.pick(state)]?.text;
      stops.set(from, { key: from, beat, opens: opens ?? '' });
    }
    forEachEdge(space, at, ({ step, target }) => {
      if (step.kind === 'heard') return;
      const to = keyAt(space, target);
      if (to === from && step.kind !== 'reply') return;
      const reply = step.kind === 'reply' ? step.place : 0;
      ways.set(`${from} ${step.kind} ${reply} ${to}`, { from, to, move: step.kind, reply });
    });
  }
  return { stops: [...stops.values()], ways: [...ways.values()] };
}

/** The model path from the start to its end, step by step (SPEC E24). */
export function modelSteps(values: Values): readonly Way[] {
  return bestContinuation(values, 0).flatMap(({ from, step, target }) =>
    step.kind === 'heard'
      ? []
      : [
          {
            from: keyAt(values.space, from),
            to: keyAt(values.space, target),
            move: step.kind,
            reply: step.kind === 'reply' ? step.place : 0,
          },
        ],
  );
}

/** Where a move of a run led to; null where a drill stops at a beat of a later phase. */
export function stopAfter(call: CompiledCall, { after }: Pick<TakenMove, 'after'>): StopKey | null {
  const place = placeOf(call, after);
  if (place.at === 'beat') return `beat/${place.beat.id}`;
  if (place.at === 'wrap-up') return 'wrap-up';
  const { ending } = after.context;
  // A drill that is over may rest where the wrap-up would begin, with its ending picked.
  const isCutOff = call.stretch?.beyond.has(nodeOf(after).node) === true;
  return ending === null || isCutOff ? null : `ending/${ending}`;
}

/** Where a move of a run was made. */
export function stopOf({ beat }: Pick<TakenMove, 'beat'>): StopKey {
  return beat === null ? 'wrap-up' : `beat/${beat.id}`;
}

function keyAt(space: Values['space'], configuration: number): StopKey {
  const beat = beatAt(space, configuration);
  if (beat !== null) return `beat/${beat.id}`;
  const ending = endingAt(space, configuration);
  return ending === null ? 'wrap-up' : `ending/${ending}`;
}
