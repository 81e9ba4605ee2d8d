import type { LogEntry, LogKind } from '#engine/run.ts';
import { RunMovedOnError } from '#web/runs/run-errors.ts';
import type { CallDesk } from './call-desk.ts';
import { isMove, type Play } from './call-state.ts';

/** An entry that the learner wants in the log. */
export interface Wish {
  readonly kind: LogKind;
  /** The turn a move was meant for; null for annotations, which belong to none. */
  readonly turn: number | null;
  /** Asked when its turn to be saved has come. */
  readonly index: () => number;
}

/** How what the learner does gets onto the disk, and only then into the call. */
export interface CallSaving {
  /** One move a turn: a second click is late. */
  readonly move: (wish: Wish) => void;
  readonly annotate: (wish: Wish) => void;
  readonly writeNote: (text: string) => void;
}

const longestDtMs = 2 ** 31 - 1;

export function createSaving(desk: CallDesk, catchUp: () => void): CallSaving {
  let isNoteQueued = false;

  const take = (play: Play, entry: LogEntry) => {
    play.log.push(entry);
    play.session.take(entry);
    if (!isMove(entry)) {
      desk.show(play, { trouble: null });
      return;
    }
    desk.skipSilence(play);
    desk.show(play, { saving: null, trouble: null, hasMovedOn: false, turn: desk.turn() + 1 });
    if (play.session.view().status === 'over') desk.finish();
  };

  const commit = (wish: Wish, onFailed: (error: unknown) => void) => {
    const wishedAt = desk.clock();
    desk.queue.add(() => {
      const { play } = desk;
      if (play === null || (wish.turn !== null && wish.turn !== desk.turn())) return null;
      const sinceLast = Math.round(wishedAt - desk.lastEntryAt);
      const dtMs = Math.min(longestDtMs, Math.max(0, sinceLast));
      const entry: LogEntry = [wish.kind, wish.index(), dtMs];
      const reason = play.session.check(entry);
      if (reason !== null) {
        // A note may be pressed once too often; a move is offered only while it is legal.
        if (wish.turn !== null) desk.publish({ type: 'broken', error: new Error(reason) });
        return null;
      }
      return {
        attempt: () => desk.file.add(play, [entry]),
        onSaved: () => {
          desk.lastEntryAt = wishedAt;
          take(play, entry);
        },
        onFailed: (error) => {
          if (error instanceof RunMovedOnError) catchUp();
          else onFailed(error);
        },
      };
    });
  };

  const move = (wish: Wish) => {
    const state = desk.state();
    if (state.type !== 'playing' || state.saving !== null || wish.turn !== state.turn) return;
    desk.change({ saving: { kind: wish.kind, index: wish.index() }, trouble: null });
    commit(wish, (error) => {
      desk.change({ saving: null });
      desk.refuse(error, () => move(wish));
    });
  };

  const annotate = (wish: Wish) =>
    commit(wish, (error) => desk.refuse(error, () => annotate(wish)));

  return {
    move,
    annotate,
    writeNote: (text) => {
      desk.change({ note: text });
      desk.hasUnsavedNote = true;
      if (isNoteQueued) return;
      isNoteQueued = true;
      desk.queue.add(() => {
        isNoteQueued = false;
        const { play } = desk;
        const state = desk.state();
        if (play === null || state.type !== 'playing') return null;
        return {
          attempt: () => desk.file.saveNote(play, state.note),
          onSaved: () => {
            // Words typed meanwhile are in the queue.
            desk.hasUnsavedNote = isNoteQueued;
            desk.change({ isNoteUnsaved: false });
          },
          onFailed: (error) => {
            desk.passOver(error);
            desk.change({ isNoteUnsaved: true });
          },
        };
      });
    },
  };
}
