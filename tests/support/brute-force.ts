import { transition } from 'xstate';
import type { CallEvent } from '#engine/chart.ts';
import type { CallSnapshot, CompiledCall } from '#engine/compile.ts';
import { eventOf, openingFrame } from '#engine/frame.ts';
import { marksEarned, sumMarks, textOfMove } from '#engine/marks.ts';
import { placeOf } from '#engine/place.ts';
import type { Liking } from '#engine/players.ts';
import type { Move } from '#engine/run.ts';

/** A step that XState itself allows. */
interface Step {
  /** Null for hearing the customer. */
  readonly move: Move | null;
  readonly points: number;
  readonly next: CallSnapshot;
}

/** Thrown when a scenario has more runs than a test should list. */
export class TooManyRunsError extends Error {
  override readonly name = 'TooManyRunsError';
}

/** Lists runs one by one with XState, remembering nothing: slow, plain, and independent of the step table. */
export interface BruteForce {
  readonly best: number;
  readonly worst: number;
}

/** The most and fewest points over every run of a call, or of a drill. @throws TooManyRunsError after so many steps. */
export function listRuns(call: CompiledCall, mostSteps: number): BruteForce {
  let steps = 0;
  const from = (snapshot: CallSnapshot): BruteForce => {
    steps += 1;
    if (steps > mostSteps) throw new TooManyRunsError();
    const ways = stepsFrom(call, snapshot).map(({ points, next }) => {
      const { best, worst } = from(next);
      return { best: points + best, worst: points + worst };
    });
    if (ways.length === 0) return { best: 0, worst: 0 };
    return {
      best: Math.max(...ways.map((way) => way.best)),
      worst: Math.min(...ways.map((way) => way.worst)),
    };
  };
  return from(openingFrame(call).snapshot);
}

/** How often a player comes to which points and endings, listed run by run. */
export interface ListedPlayer {
  readonly endings: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<number, number>;
}

/** Every run of a player with its chance. @throws TooManyRunsError after so many steps. */
export function listPlayer(call: CompiledCall, liking: Liking, mostSteps: number): ListedPlayer {
  const endings = new Map<string, number>();
  const points = new Map<number, number>();
  let steps = 0;
  const from = (snapshot: CallSnapshot, earned: number, chance: number): void => {
    steps += 1;
    if (steps > mostSteps) throw new TooManyRunsError();
    const liked = likedSteps(call, snapshot, liking);
    if (liked.length === 0) {
      const ending = snapshot.context.ending ?? '';
      endings.set(ending, (endings.get(ending) ?? 0) + chance);
      points.set(earned, (points.get(earned) ?? 0) + chance);
    }
    for (const step of liked) from(step.next, earned + step.points, chance / liked.length);
  };
  from(openingFrame(call).snapshot, 0, 1);
  return { endings, points };
}

function likedSteps(call: CompiledCall, snapshot: CallSnapshot, liking: Liking): Step[] {
  const place = placeOf(call, snapshot);
  const steps = stepsFrom(call, snapshot).filter(
    ({ move }) => move?.type !== 'cutIn' && move?.type !== 'silence',
  );
  if (place.at === 'wrap-up') {
    const masks = steps.map(({ move }) => (move?.type === 'wrapUp' ? move.kept : -1));
    return steps.filter((_, at) => masks[at] === Math.max(...masks));
  }
  const likings = steps.map(({ move }) => {
    const reply =
      place.at === 'beat' && move?.type === 'reply' ? place.beat.replies[move.index] : undefined;
    return reply === undefined || move?.type !== 'reply' ? 0 : liking(reply, move.index);
  });
  return steps.filter((_, at) => likings[at] === Math.max(...likings));
}

/** Everything that XState allows at a snapshot. */
function stepsFrom(call: CompiledCall, snapshot: CallSnapshot): Step[] {
  const place = placeOf(call, snapshot);
  if (place.at === 'over') return [];
  const moves: (Move | null)[] = [null, { type: 'silence' }];
  if (place.at === 'beat') {
    for (const index of place.beat.replies.keys()) moves.push({ type: 'reply', index });
    for (const index of place.beat.customer.keys()) moves.push({ type: 'cutIn', index });
  }
  for (let kept = 0; kept < 2 ** call.recapFacts.length; kept += 1)
    moves.push({ type: 'wrapUp', kept });
  return moves.flatMap((move) => {
    const event: CallEvent = move === null ? { type: 'line.heard' } : eventOf(move);
    if (!snapshot.can(event)) return [];
    const text = move === null || place.at !== 'beat' ? null : textOfMove(place.beat, move);
    const points = text === null ? 0 : sumMarks(marksEarned(text, snapshot.context));
    return [{ move, points, next: transition(call.machine, snapshot, event)[0] }];
  });
}
