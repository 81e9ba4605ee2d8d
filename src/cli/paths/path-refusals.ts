import type { CompiledCall } from '#engine/compile.ts';
import type { TakenMove } from '#engine/frame.ts';
import { enabledReplies, placeOf } from '#engine/place.ts';
import type { Replay } from '#engine/replay.ts';
import type { PathMove } from './path-test.ts';

/** A log, or as much of it as is legal, played. */
export type PlayedLog = Extract<Replay, { readonly ok: true }>;

/** Why a run cannot be played, and at which of its moves, from 0. */
export interface RefusedPath {
  readonly code: 'PT006' | 'PT007' | 'PT008';
  readonly place: number;
  readonly message: string;
  readonly hint: string;
}

/** The first move that was made at another beat than the one it names: what follows is another run. */
export function findStray(
  taken: readonly TakenMove[],
  moves: readonly PathMove[],
): RefusedPath | null {
  for (const [place, { beat }] of taken.entries()) {
    const named = moves[place]?.beat;
    if (beat?.id !== named) return tellStray(place, beat?.id, named);
  }
  return null;
}

function tellStray(
  place: number,
  seen: string | undefined,
  named: string | undefined,
): RefusedPath {
  const here = seen === undefined ? 'waits for the wrap-up' : `is at "${seen}"`;
  const wanted = named === undefined ? 'opens the wrap-up' : `is one at "${named}"`;
  return {
    code: 'PT007',
    place,
    message: `At move ${place + 1} the call ${here}, and the move ${wanted}.`,
    hint: 'The run goes another way now: mend its moves, or record it again.',
  };
}

/** A move that cannot be made where the call stands; `before` is all that was made before it. */
export function refuseMove(
  call: CompiledCall,
  before: PlayedLog,
  refused: {
    readonly moves: readonly PathMove[];
    readonly place: number;
    readonly reason: string;
  },
): RefusedPath {
  const { moves, place, reason } = refused;
  const now = placeOf(call, before.snapshot);
  const here = now.at === 'beat' ? now.beat.id : undefined;
  if (now.at !== 'over' && here !== moves[place]?.beat) {
    return tellStray(place, here, moves[place]?.beat);
  }
  const hint = 'The run goes another way now: mend its moves, or record it again.';
  const message =
    now.at === 'over'
      ? `The run is over before move ${place + 1}.`
      : `Move ${place + 1} (${describeMove(moves[place])}) cannot be made: ${sayWhyNot(call, before, moves[place]) ?? reason}`;
  return { code: 'PT007', place, message, hint };
}

/** In the scenario's ids, where the engine's sentence has the numbers of a log. */
function sayWhyNot(
  call: CompiledCall,
  { snapshot }: PlayedLog,
  move: PathMove | undefined,
): string | null {
  const now = placeOf(call, snapshot);
  if (now.at !== 'beat' || move === undefined) return null;
  if (move.cutIn !== undefined) return `the line "${move.cutIn}" is not being said there.`;
  if (move.silence) return 'saying nothing changes nothing there.';
  const offered = enabledReplies(call, snapshot, now.beat).map((at) => now.beat.replies[at]?.id);
  return `the replies there are ${offered.join(', ')}.`;
}

/** A run whose moves end before the call does. */
export function tellUnfinished(call: CompiledCall, { moves, snapshot }: PlayedLog): RefusedPath {
  const now = placeOf(call, snapshot);
  const here = now.at === 'beat' ? `at "${now.beat.id}"` : 'before the wrap-up is opened';
  return {
    code: 'PT008',
    place: moves.length - 1,
    message: `The run stops ${here}, before it is over.`,
    hint: 'Add the moves that are missing: a recorded run goes on to an ending, with the recap where there is one.',
  };
}

/** A move in a few words, for a sentence. */
export function describeMove(move: PathMove | undefined): string {
  if (move?.reply !== undefined) return `${move.beat}: ${move.reply}`;
  if (move?.silence) return `${move.beat}: silence`;
  return move?.cutIn === undefined ? 'wrap-up' : `${move.beat}: cut-in`;
}
