import type { CompiledCall } from '#engine/compile.ts';
import type { TakenMove } from '#engine/frame.ts';
import { scoreOf } from '#engine/grade.ts';
import { marksEarned, sumMarks, textOfMove } from '#engine/marks.ts';
import { type Replay, replay } from '#engine/replay.ts';
import { type LogEntry, logKinds, type RunHeader, rulesVersion } from '#engine/run.ts';
import { numberAt } from '#engine/space-reading.ts';
import { bestOfCall, configurationOf, type Values } from '#engine/values.ts';
import {
  findStray,
  type PlayedLog,
  type RefusedPath,
  refuseMove,
  tellUnfinished,
} from './path-refusals.ts';
import type { MoveResult, PathMove, RunResult } from './path-test.ts';
import { resolveMoves, type ResolvedMoves } from './resolve-moves.ts';

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

/** Tells a run that was refused from one that was played. */
export const isRefused = (played: PlayedPath | RefusedPath): played is RefusedPath =>
  'code' in played;

/** The header of a run in Practice mode, which is how recorded runs are played: with pressure only for a silence. */
export const practiceHeader = (
  variant: string,
  scenarioHash: string,
  log: readonly LogEntry[],
): RunHeader => ({
  scenarioHash,
  rules: rulesVersion,
  variant,
  mode: 'practice',
  pressure: log.some(([kind]) => kind === logKinds.silence),
  drillPhase: null,
  seed: 0,
  origin: null,
});

/** Plays the moves of a recorded run. */
export function playPath(open: OpenCall, moves: readonly PathMove[]): PlayedPath | RefusedPath {
  const replayed = replayMoves(open.call, moves);
  return 'code' in replayed ? replayed : judgePlayed(open, replayed.played);
}

/** A recorded run whose moves can be made, to the end of the call; nothing of it is judged. */
export interface ReplayedPath extends ResolvedMoves {
  readonly played: PlayedLog;
}

/** Makes the moves of a recorded run, which takes none of the values that judging them takes. */
export function replayMoves(
  call: CompiledCall,
  moves: readonly PathMove[],
): ReplayedPath | RefusedPath {
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
  return before.isOver ? { ...resolved, played: before } : tellUnfinished(call, before);
}

const play = (call: CompiledCall, log: readonly LogEntry[]): Replay =>
  replay(call, practiceHeader(call.variant.id, call.hash ?? '', log), log);

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
