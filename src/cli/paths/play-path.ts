import type { CompiledCall } from '#engine/compile.ts';
import type { TakenMove } from '#engine/frame.ts';
import { scoreOf } from '#engine/grade.ts';
import { marksEarned, sumMarks, textOfMove } from '#engine/marks.ts';
import { enabledReplies, placeOf } from '#engine/place.ts';
import { type Replay, replay } from '#engine/replay.ts';
import { type LogEntry, type RunHeader, rulesVersion } from '#engine/run.ts';
import { numberAt } from '#engine/space-reading.ts';
import { bestOfCall, configurationOf, type Values } from '#engine/values.ts';
import type { MoveResult, PathMove, RunResult } from './path-test.ts';
import { resolveMoves } from './resolve-moves.ts';

/** A call that runs are replayed in. */
export interface OpenCall {
  readonly call: CompiledCall;
  readonly values: Values;
}

/** A run played again, move by move. */
export interface PlayedPath {
  readonly result: RunResult;
  readonly moves: readonly PlayedMove[];
}

/** One move of it, judged. */
export interface PlayedMove {
  readonly taken: TakenMove;
  readonly result: MoveResult;
  readonly hasNegativeMark: boolean;
}

/** Why a run cannot be played, and at which of its moves, from 0. */
export interface RefusedPath {
  readonly code: 'PT006' | 'PT007' | 'PT008';
  readonly place: number;
  readonly message: string;
  readonly hint: string;
}

/** Tells a run that was refused from one that was played. */
export const isRefused = (played: PlayedPath | RefusedPath): played is RefusedPath =>
  'code' in played;

/** The header of a run in Practice mode without pressure, which is how recorded runs are played. */
export const practiceHeader = (variant: string, scenarioHash: string): RunHeader => ({
  scenarioHash,
  rules: rulesVersion,
  variant,
  mode: 'practice',
  pressure: false,
  drillPhase: null,
  seed: 0,
  origin: null,
});

/** Plays the moves of a recorded run. */
export function playPath(open: OpenCall, moves: readonly PathMove[]): PlayedPath | RefusedPath {
  const { call } = open;
  const resolved = resolveMoves(call, moves);
  if ('code' in resolved) return resolved;
  const { log, moveAt } = resolved;
  const played = play(call, log);
  const illegal = played.ok ? null : played.illegal;
  const before = played.ok ? played : play(call, log.slice(0, played.illegal.index));
  if (!before.ok) throw new Error(`What came before was refused: ${before.illegal.reason}`);
  const strayed = findStray(before.moves, moves);
  if (strayed !== null) return strayed;
  if (illegal !== null) {
    return refuseMove(call, before, {
      moves,
      place: moveAt(illegal.index),
      reason: illegal.reason,
    });
  }
  return before.isOver ? judgePlayed(open, before) : tellUnfinished(call, before);
}

const play = (call: CompiledCall, log: readonly LogEntry[]): Replay =>
  replay(call, practiceHeader(call.variant.id, call.hash ?? ''), log);

type PlayedLog = Extract<Replay, { readonly ok: true }>;

/** Judges a run that is over: what every move earned and cost, and what came out. */
export function judgePlayed(
  { call, values }: OpenCall,
  { moves, snapshot }: PlayedLog,
): PlayedPath {
  const judged = moves.map((taken) => judge(values, taken));
  const earned = judged.reduce((sum, { result }) => sum + result.points, 0);
  const best = bestOfCall(values);
  const { ending } = snapshot.context;
  if (ending === null) throw new Error(`A run of "${call.scenario.id}" is over without an ending.`);
  return { result: { ending, score: scoreOf(earned, best), earned, best }, moves: judged };
}

/** As the debrief judges a move (SPEC E31), without what it closed off: that takes far longer than all the rest. */
function judge(values: Values, taken: TakenMove): PlayedMove {
  const text = taken.beat === null ? null : textOfMove(taken.beat, taken.move);
  const marks = text === null ? [] : marksEarned(text, taken.before.context);
  const points = sumMarks(marks);
  const best = (at: TakenMove['after']) => numberAt(values.best, configurationOf(values, at));
  const { anger, trust } = taken.after.context;
  return {
    taken,
    result: { points, cost: best(taken.entered) - points - best(taken.after), anger, trust },
    hasNegativeMark: marks.some((mark) => mark.points < 0),
  };
}

/** The first move that was made at another beat than the one it names: what follows is another run. */
function findStray(taken: readonly TakenMove[], moves: readonly PathMove[]): RefusedPath | null {
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

function refuseMove(
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
  const offered = enabledReplies(call, snapshot, now.beat).map((at) => now.beat.replies[at]?.id);
  return `the replies there are ${offered.join(', ')}.`;
}

function tellUnfinished(call: CompiledCall, { moves, snapshot }: PlayedLog): RefusedPath {
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
  return move?.cutIn === undefined ? 'wrap-up' : `${move.beat}: cut-in`;
}
