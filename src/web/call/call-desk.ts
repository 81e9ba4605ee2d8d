import type { Pace } from '#web/messages/paces.ts';
import {
  type CallState,
  earlierLines,
  isSpoken,
  newlyOpened,
  notedFacts,
  type Play,
  type PlayingState,
  type SavingTrouble,
} from './call-state.ts';
import { guidanceOf } from './guidance.ts';
import type { RunFile } from './run-file.ts';
import { createSaveQueue, type SaveQueue } from './save-queue.ts';
import { findTrouble } from './trouble.ts';
import type { Wished } from './wish.ts';

/** Where a call lies while it is played: what is shown, the run behind it, and what waits for the disk. */
export interface CallDesk {
  readonly queue: SaveQueue;
  readonly file: RunFile;
  /** Milliseconds that never run backwards. */
  readonly clock: () => number;
  readonly state: () => CallState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly publish: (state: CallState) => void;
  /** Changes some of what is shown of a call; nothing when none is shown. */
  readonly change: (changes: Partial<PlayingState>) => void;
  /** Notes that a move is on its way to the disk. Tells it late where nothing has to stop for it. */
  readonly hold: (saving: PlayingState['saving']) => void;
  /** The run being played; null before it is read. */
  play: Play | null;
  pace: Pace;
  /** When the last entry was made. */
  lastEntryAt: number;
  /** The learner typed something that is not on the disk; what is there must not take its place. */
  hasUnsavedNote: boolean;
  /** Counts what was put before the learner. */
  readonly turn: () => number;
  /** What stands in the notepad. */
  readonly note: () => string;
  /** Shows where the run stands. */
  readonly show: (play: Play, changes: Partial<PlayingState>) => void;
  /** Goes on at once where nobody speaks, or nobody wants to wait. */
  readonly skipSilence: (play: Play) => void;
  /** Notes on the disk that the run is over. */
  readonly finish: () => void;
  /** For a failure to save: says it and keeps what to try again. A fault of ours breaks the screen. */
  readonly refuse: (error: unknown, of: SavingTrouble['of'], tryAgain: () => void) => void;
  /** For a failure to read, likewise. */
  readonly refuseReading: (error: unknown, tryAgain: () => void) => void;
  /** Says that another attempt is under way, where one had failed. */
  readonly retrying: () => void;
  /** For a failure that something else makes up for; a fault of ours is never one. */
  readonly passOver: (error: unknown) => void;
  /** Kept and dropped facts that the disk did not take; the next write takes them along. */
  unsavedFacts: readonly Wished[];
  /** What to try again; null when only the disk's answer is awaited. */
  tryAgain: (() => void) | null;
}

/** In milliseconds: a fast disk is done before it, and the page is then drawn once a move and not twice. */
const noticeableMs = 100;

/** @param play A new run; null for one that is read from the disk. */
export function createDesk(
  file: RunFile,
  clock: () => number,
  start: { readonly play: Play | null; readonly pace: Pace },
): CallDesk {
  const listeners = new Set<() => void>();
  let state: CallState = { type: 'opening' };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const desk: CallDesk = {
    ...start,
    queue: createSaveQueue(),
    file,
    clock,
    lastEntryAt: clock(),
    hasUnsavedNote: false,
    unsavedFacts: [],
    tryAgain: null,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish: (next) => {
      state = next;
      tell();
    },
    change: (changes) => {
      if (state.type === 'playing') desk.publish({ ...state, ...changes });
    },
    hold: (saving) => {
      if (state.type !== 'playing') return;
      state = { ...state, saving };
      if (state.view.status === 'speaking' || state.hasPressure) tell();
      else setTimeout(tell, noticeableMs);
    },
    turn: () => (state.type === 'playing' ? state.turn : 0),
    note: () => (state.type === 'playing' ? state.note : ''),
    show: (play, changes) => {
      desk.publish({
        ...(state.type === 'playing' ? state : newlyOpened),
        call: play.call,
        view: play.session.view(),
        earlier: earlierLines(play),
        facts: notedFacts(play),
        hasPressure: play.header.pressure,
        guidance: guidanceOf(play),
        log: [...play.log],
        since: desk.lastEntryAt,
        ...changes,
      });
    },
    skipSilence: ({ session }) => {
      if (desk.pace === 'instant' || !isSpoken(session.view())) session.hear();
    },
    finish: () => {
      // Should it fail, the run is whole all the same, and is noted as finished when it is opened next.
      const saving = { attempt: file.finish, onSaved: () => null, onFailed: desk.passOver };
      desk.queue.add(() => saving);
    },
    refuse: (error, of, tryAgain) => {
      const cause = findTrouble(error);
      if (cause === null) {
        desk.publish({ type: 'broken', error });
        return;
      }
      desk.tryAgain = tryAgain;
      desk.change({ trouble: { cause, of, isRetried: false } });
    },
    refuseReading: (error, tryAgain) => {
      if (state.type === 'playing') {
        desk.refuse(error, 'move', tryAgain);
        return;
      }
      const trouble = findTrouble(error);
      desk.tryAgain = tryAgain;
      desk.publish(trouble === null ? { type: 'broken', error } : { type: 'unreadable', trouble });
    },
    retrying: () => {
      if (state.type !== 'playing' || state.trouble === null) return;
      desk.change({ trouble: { ...state.trouble, isRetried: true } });
    },
    passOver: (error) => {
      if (findTrouble(error) === null) desk.publish({ type: 'broken', error });
    },
  };
  if (start.play !== null) {
    desk.skipSilence(start.play);
    desk.show(start.play, {});
  }
  return desk;
}
