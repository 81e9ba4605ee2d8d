import { bestContinuation } from '#engine/continuation.ts';
import { replay } from '#engine/replay.ts';
import type { LogEntry } from '#engine/run.ts';
import { configurationOf } from '#engine/values.ts';
import { startTerminalCall, type TerminalCall } from '#cli/play/terminal-call.ts';
import type { Step } from '#cli/play/steps.ts';
import type { PathMove, PathTest } from './path-test.ts';
import { judgePlayed, type OpenCall, type PlayedMove, practiceHeader } from './play-path.ts';
import { stepOf } from './shortest-to-endings.ts';

/** What a run says of itself, beside its moves and what comes out of them. */
export type RunWords = Pick<PathTest, 'title' | 'note' | 'shows' | 'tension'>;

/** A new call to be recorded. */
export const startRecording = ({ call }: OpenCall, pressure: boolean): TerminalCall =>
  startTerminalCall(call, call.hash ?? '', { seed: 0, pressure });

/** Plays steps that the prover found. @throws Error when one of them cannot be made: it was found in another call. */
export function takeAll(call: TerminalCall, steps: readonly Step[]): void {
  for (const step of steps) {
    const refusal = call.take(step);
    if (refusal !== null) throw new Error(`A step of the proof was refused: ${refusal}`);
  }
}

/** Plays a call that was begun to its end, on the best way from where it stands. */
export function finishBest(open: OpenCall, call: TerminalCall): void {
  const { snapshot } = playedLog(open, call.log);
  const start = configurationOf(open.values, snapshot);
  takeAll(call, bestContinuation(open.values, start).flatMap(stepOf));
}

/**
 * The recorded run of a call that is over.
 *
 * @throws Error for a call that goes on.
 */
export function recordRun(open: OpenCall, log: readonly LogEntry[], words: RunWords): PathTest {
  const played = playedLog(open, log);
  if (!played.isOver) throw new Error('A run is recorded once it is over.');
  const { result, moves } = judgePlayed(open, played);
  const { title, note, shows, tension } = words;
  return {
    format: 1,
    title,
    ...(note === undefined ? {} : { note }),
    shows,
    ...(tension === undefined ? {} : { tension }),
    variant: open.call.variant.id,
    result,
    moves: moves.map((move) => nameMove(open, move)),
  };
}

function playedLog({ call }: OpenCall, log: readonly LogEntry[]) {
  const played = replay(call, practiceHeader(call.variant.id, call.hash ?? '', log), log);
  if (!played.ok) throw new Error(`A played run was refused: ${played.illegal.reason}`);
  return played;
}

/** A move in the scenario's ids. */
function nameMove({ call }: OpenCall, { taken, result }: PlayedMove): PathMove {
  const { beat, move } = taken;
  switch (move.type) {
    case 'reply': {
      const reply = beat?.replies[move.index]?.id;
      return { beat: beat?.id, reply, result };
    }
    case 'cutIn':
      return { beat: beat?.id, cutIn: beat?.customer[move.index]?.id, result };
    case 'wrapUp': {
      const keeps = call.recapFacts.filter((_, bit) => Math.floor(move.kept / 2 ** bit) % 2 === 1);
      return { keeps: [...keeps], result };
    }
    case 'silence':
      return { beat: beat?.id, silence: true, result };
  }
}
