import { initialTransition, transition } from 'xstate';
import type { Beat } from '#scenario/schema.ts';
import type { CallEvent } from './chart.ts';
import type { CallSnapshot, CompiledCall } from './compile.ts';
import { lineBeingSaid } from './compile.ts';
import { placeOf } from './place.ts';
import type { Move } from './run.ts';
import { spokenAnswer, spokenByLearner, spokenLine, spokenOnEntry } from './spoken.ts';
import type { TranscriptLine } from './view.ts';

/** A run between two moves. Frames are never changed: a take-back returns to an earlier one. */
export interface Frame {
  /** Right after the last move; what costs are counted between. */
  readonly entered: CallSnapshot;
  /** Now: the same, or after the customer was heard. */
  readonly snapshot: CallSnapshot;
  readonly newLines: readonly TranscriptLine[];
  /** Everything before `newLines`. */
  readonly earlier: readonly TranscriptLine[];
  /** Fact ids in the notepad. */
  readonly kept: readonly string[];
  readonly hinted: boolean;
  /** The move that led here; null at the start. */
  readonly taken: TakenMove | null;
}

/** A move that stands, with what it moved. */
export interface TakenMove {
  readonly logIndex: number;
  readonly move: Move;
  /** The beat it was made in; null for opening the wrap-up. */
  readonly beat: Beat | null;
  /** Right after the move before it. */
  readonly entered: CallSnapshot;
  /** What the move was judged in. */
  readonly before: CallSnapshot;
  readonly after: CallSnapshot;
  /** What was on the screen, then what the learner said. */
  readonly transcript: readonly TranscriptLine[];
}

/** The run before its first move. */
export function openingFrame(call: CompiledCall): Frame {
  const opening = call.stretch?.opening ?? wholeOpening(call);
  return { ...opening, entered: opening.snapshot, hinted: false, taken: null };
}

function wholeOpening(call: CompiledCall): NonNullable<CompiledCall['stretch']>['opening'] {
  const [snapshot] = initialTransition(call.machine);
  return { snapshot, newLines: spokenOnEntry(call.start, snapshot.context), earlier: [], kept: [] };
}

/** The frame after the customer was heard to the end; the same frame when nobody is speaking to this run. */
export function heardFrame(call: CompiledCall, frame: Frame): Frame {
  const heard: CallEvent = { type: 'line.heard' };
  // A drill that is over rests where a later phase would begin.
  if (!frame.snapshot.can(heard) || placeOf(call, frame.snapshot).at === 'over') return frame;
  const [snapshot] = transition(call.machine, frame.snapshot, heard);
  return { ...frame, snapshot };
}

/** The machine's event for a move. */
export function eventOf(move: Move): CallEvent {
  switch (move.type) {
    case 'reply':
      return { type: 'reply.chosen', index: move.index };
    case 'cutIn':
      return { type: 'cut-in.made', index: move.index };
    case 'silence':
      return { type: 'silence.passed' };
    case 'wrapUp':
      return { type: 'wrap-up.opened', kept: move.kept };
  }
}

/**
 * The frame after a move.
 *
 * @throws Error when the machine does not allow the move: ask `snapshot.can(eventOf(move))` first.
 */
export function movedFrame(
  call: CompiledCall,
  frame: Frame,
  made: { readonly move: Move; readonly logIndex: number },
): Frame {
  const { move, logIndex } = made;
  const event = eventOf(move);
  if (!frame.snapshot.can(event)) {
    throw new Error(
      `${JSON.stringify(event)} is not possible at ${JSON.stringify(frame.snapshot.value)}.`,
    );
  }
  const [after] = transition(call.machine, frame.snapshot, event);
  const from = placeOf(call, frame.snapshot);
  const beat = from.at === 'beat' ? from.beat : null;
  const said = beat === null ? null : spokenMove(beat, move);
  const shown = move.type === 'cutIn' ? cutShort(frame.newLines) : frame.newLines;
  const transcript = said?.line === undefined ? shown : [...shown, said.line];
  const answered = said === null ? [] : spokenAnswer(said.answer, said.id, after.context);
  return {
    entered: after,
    snapshot: after,
    newLines: [...answered, ...entryLines(call, after)],
    earlier: [...frame.earlier, ...transcript],
    kept: frame.kept,
    hinted: false,
    taken: {
      logIndex,
      move,
      beat,
      entered: frame.entered,
      before: frame.snapshot,
      after,
      transcript,
    },
  };
}

/** Marks the customer's line, the last of the new ones, as cut off. */
function cutShort(lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
  return lines.map((line, place) => (place === lines.length - 1 ? { ...line, cut: true } : line));
}

function entryLines(call: CompiledCall, after: CallSnapshot): readonly TranscriptLine[] {
  const place = placeOf(call, after);
  if (place.at !== 'beat') return [];
  switch (place.part) {
    case 'speaking':
      return spokenOnEntry(place.beat, after.context);
    case 'again':
      return spokenLine(place.beat, after.context);
    case 'choosing':
    case 'waiting':
      return [];
  }
}

/** What the learner said and what answers it. */
function spokenMove(beat: Beat, move: Move) {
  switch (move.type) {
    case 'reply': {
      const reply = beat.replies[move.index];
      if (reply === undefined) return null;
      const id = `${beat.id}/${reply.id}`;
      return { id, line: spokenByLearner(id, reply.say), answer: reply.answer };
    }
    case 'cutIn': {
      if (beat.cutIn === undefined) return null;
      const id = `${beat.id}/cut-in`;
      return { id, line: spokenByLearner(id, beat.cutIn.say), answer: beat.cutIn.answer };
    }
    case 'silence':
      return { id: `${beat.id}/silence`, line: undefined, answer: beat.silence?.answer ?? [] };
    case 'wrapUp':
      return null;
  }
}

/** The line of the beat that can still be cut; -1 when none is being said. */
export function cuttableLine(beat: Beat, snapshot: CallSnapshot): number {
  return lineBeingSaid(
    snapshot.context,
    beat.customer.map((line) => line.when ?? null),
  );
}
