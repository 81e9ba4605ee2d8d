import type { LogEntry } from '#engine/run.ts';
import { RunMovedOnError } from '#web/runs/run-errors.ts';
import type { CallDesk } from './call-desk.ts';
import { type Play, startsTurn } from './call-state.ts';
import { notepad } from './run-file.ts';
import type { Wish } from './wish.ts';

/** How what the learner does gets onto the disk, and only then into the call. */
export interface CallSaving {
  /** One at a time, and one move a turn: a second click is late. */
  readonly move: (wish: Wish) => void;
  readonly annotate: (wish: Wish) => void;
  readonly writeNote: (text: string) => void;
  /** Settles when it is on the disk, or could not be written. */
  readonly saveWords: (about: string, text: string) => Promise<void>;
}

const longestDtMs = 2 ** 31 - 1;

export function createSaving(desk: CallDesk, catchUp: () => void): CallSaving {
  let isNoteQueued = false;

  const take = (play: Play, entries: readonly LogEntry[]) => {
    play.log.push(...entries);
    for (const entry of entries) play.session.take(entry);
    desk.unsavedFacts = [];
    const state = desk.state();
    if (!entries.some(startsTurn)) {
      const saving = state.type === 'playing' ? state.saving : null;
      const isAsked = saving !== null && entries.some(([kind]) => kind === saving.kind);
      // A move that failed still waits for its next attempt.
      const trouble =
        state.type === 'playing' && state.trouble?.of === 'move' && !isAsked ? state.trouble : null;
      if (trouble === null) desk.tryAgain = null;
      desk.show(play, { trouble, saving: isAsked ? null : saving });
      return;
    }
    desk.tryAgain = null;
    desk.skipSilence(play);
    desk.show(play, { saving: null, trouble: null, hasMovedOn: false, turn: desk.turn() + 1 });
    if (play.session.view().status === 'over') desk.finish();
  };

  /** Saves what the learner wants, behind the facts that wait for the disk. Null for those alone. */
  const commit = (wish: Wish | null, onFailed: (error: unknown) => void) => {
    const wished = wish && { ...wish, at: desk.clock() };
    desk.queue.add(() => {
      const { play } = desk;
      if (play === null || isLate(desk, wished)) return null;
      const wishes = [...desk.unsavedFacts, ...(wished === null ? [] : [wished])];
      let { lastEntryAt } = desk;
      const entries: LogEntry[] = [];
      for (const { kind, turn, index, at } of wishes) {
        const dtMs = Math.min(longestDtMs, Math.max(0, Math.round(at - lastEntryAt)));
        const entry: LogEntry = [kind, index(), dtMs];
        const reason = play.session.check(entry);
        const isTwice = entries.some((one) => one[0] === kind && one[1] === entry[1]);
        if (reason === null && !isTwice) {
          entries.push(entry);
          lastEntryAt = at;
        } else if (turn !== null) {
          // A note may be pressed once too often; a move is offered only while it is legal.
          desk.publish({ type: 'broken', error: new Error(reason ?? 'The move was made twice.') });
          return null;
        }
      }
      if (entries.length === 0) return null;
      return {
        attempt: () => desk.file.add(play, entries),
        onSaved: () => {
          desk.lastEntryAt = lastEntryAt;
          take(play, entries);
        },
        onFailed: (error) => {
          if (error instanceof RunMovedOnError) {
            catchUp();
            return;
          }
          desk.unsavedFacts = wishes.filter(({ turn }) => turn === null);
          onFailed(error);
        },
      };
    });
  };

  const move = (wish: Wish) => {
    const state = desk.state();
    if (state.type !== 'playing' || state.saving !== null || wish.turn !== state.turn) return;
    desk.tryAgain = null;
    desk.retrying();
    desk.hold({ kind: wish.kind, index: wish.index() });
    commit(wish, (error) => {
      desk.change({ saving: null });
      desk.refuse(error, 'move', () => move(wish));
    });
  };

  const annotate = (wish: Wish | null) =>
    commit(wish, (error) => {
      const state = desk.state();
      const failedMove =
        state.type === 'playing' && state.trouble?.of === 'move' ? desk.tryAgain : null;
      if (failedMove === null) desk.refuse(error, 'fact', () => annotate(null));
      else desk.refuse(error, 'move', failedMove);
    });

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
          attempt: () => desk.file.saveNote(play, notepad, state.note),
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
    saveWords: (about, text) =>
      new Promise((resolve, reject) => {
        desk.queue.add(() => {
          const { play } = desk;
          if (play === null) {
            reject(new Error('There is no call to write beside.'));
            return null;
          }
          return {
            attempt: () => desk.file.saveNote(play, about, text),
            onSaved: resolve,
            onFailed: (error) => {
              desk.passOver(error);
              reject(error);
            },
          };
        });
      }),
  };
}

/** Whether a move was meant for a turn that is over. */
function isLate(desk: CallDesk, wish: Wish | null): boolean {
  return wish !== null && wish.turn !== null && wish.turn !== desk.turn();
}
