import { type LogEntry, type LogKind, logKinds } from '#engine/run.ts';
import { RunMovedOnError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import {
  type CallState,
  earlierLines,
  isMove,
  isSpoken,
  newlyOpened,
  notedFacts,
  type Pace,
  type Play,
  type PlayingState,
} from './call-state.ts';
import { type CurrentScenario, type OpenedRun, openStoredRun } from './open-run.ts';
import { notepad, type RunFile } from './run-file.ts';
import { createSaveQueue } from './save-queue.ts';
import { findTrouble } from './trouble.ts';

/** What the screen does with a call. A move names the turn it was meant for; a second click is late. */
export interface LiveCall {
  readonly state: () => CallState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a stored run and follows what other tabs do with it, until the returned function is called. */
  readonly connect: () => () => void;
  /** Looks whether another tab has played on (this one was in the background, or in the history). */
  readonly lookAgain: () => void;
  readonly setPace: (pace: Pace) => void;
  /** The lines of the turn were heard, or shown in full. */
  readonly hear: (turn: number) => void;
  readonly choose: (turn: number, reply: number) => void;
  readonly cutIn: (turn: number, line: number) => void;
  readonly openWrapUp: (turn: number) => void;
  /** @param fact Place in the scenario's list of facts. */
  readonly keep: (fact: number) => void;
  readonly drop: (fact: number) => void;
  readonly writeNote: (text: string) => void;
  /** Tries again what could not be saved or read, or what the disk has not answered. */
  readonly retry: () => void;
}

interface LiveCallDeps {
  readonly store: RunStore;
  readonly file: RunFile;
  readonly current: CurrentScenario | null;
  /** Milliseconds that never run backwards. */
  readonly clock: () => number;
}

interface Wish {
  readonly kind: LogKind;
  /** The turn a move was meant for; null for annotations, which belong to none. */
  readonly turn: number | null;
  /** Asked when its turn to be saved has come. */
  readonly index: () => number;
}

const longestDtMs = 2 ** 31 - 1;

/**
 * A call being played: the engine's session, the disk, and what the screen shows of both. An entry is
 * on the disk before the session takes it, so nothing is shown that a crash could lose.
 *
 * @param first A new run; null for one that `connect` reads from the disk.
 */
export function createLiveCall(deps: LiveCallDeps, first: Play | null, firstPace: Pace): LiveCall {
  const { store, file, current, clock } = deps;
  const listeners = new Set<() => void>();
  const queue = createSaveQueue();
  let state: CallState = { type: 'opening' };
  let play = first;
  let pace = firstPace;
  let lastEntryAt = clock();
  let again: (() => void) | null = null;
  let isReading = false;
  let isNoteQueued = false;

  const publish = (next: CallState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const change = (changes: Partial<PlayingState>) => {
    if (state.type === 'playing') publish({ ...state, ...changes });
  };
  const show = (now: Play, changes: Partial<PlayingState>) => {
    publish({
      ...(state.type === 'playing' ? state : newlyOpened),
      call: now.call,
      view: now.session.view(),
      earlier: earlierLines(now),
      facts: notedFacts(now),
      ...changes,
    });
  };
  const turnNow = () => (state.type === 'playing' ? state.turn : 0);
  const skipWhatIsNotSpoken = ({ session }: Play) => {
    if (pace === 'instant' || !isSpoken(session.view())) session.hear();
  };

  /** For failures that something else will make up for; a fault of ours is never one. */
  const passOver = (error: unknown) => {
    if (findTrouble(error) === null) publish({ type: 'broken', error });
  };
  const refuse = (error: unknown, tryAgain: () => void) => {
    const trouble = findTrouble(error);
    if (trouble === null) {
      publish({ type: 'broken', error });
      return;
    }
    again = tryAgain;
    if (state.type === 'playing') change({ trouble });
    else publish({ type: 'unreadable', trouble });
  };

  // Should it fail, the run is whole all the same, and is noted as finished when it is opened next.
  const finish = () =>
    queue.add(() => ({ attempt: file.finish, onSaved: () => null, onFailed: passOver }));

  const adopt = (opened: OpenedRun, changes: Partial<PlayingState>) => {
    if (opened.type === 'gone') {
      publish(opened);
      return;
    }
    play = opened.play;
    // What was said before the page was left is not said again.
    play.session.hear();
    lastEntryAt = clock();
    again = null;
    show(play, { saving: null, trouble: null, turn: turnNow() + 1, ...changes });
    if (play.session.view().status !== 'over') file.mark();
    else if (!opened.isFinished) finish();
  };
  const read = async (readChanges: () => Promise<Partial<PlayingState>>) => {
    if (isReading) return;
    isReading = true;
    try {
      adopt(await openStoredRun(store, file.runId, current), await readChanges());
    } catch (error) {
      refuse(error, () => void read(readChanges));
    } finally {
      isReading = false;
    }
  };
  const open = () =>
    void read(async () => ({ note: (await store.loadNotes(file.runId)).get(notepad) ?? '' }));
  const catchUp = () => void read(async () => await Promise.resolve({ hasMovedOn: true }));

  const take = (now: Play, entry: LogEntry) => {
    now.log.push(entry);
    now.session.take(entry);
    if (!isMove(entry)) {
      show(now, { trouble: null });
      return;
    }
    skipWhatIsNotSpoken(now);
    show(now, { saving: null, trouble: null, hasMovedOn: false, turn: turnNow() + 1 });
    if (now.session.view().status === 'over') finish();
  };

  const commit = (wish: Wish, onFailed: (error: unknown) => void) => {
    const wishedAt = clock();
    queue.add(() => {
      const now = play;
      if (now === null || (wish.turn !== null && wish.turn !== turnNow())) return null;
      const dtMs = Math.round(Math.min(longestDtMs, Math.max(0, wishedAt - lastEntryAt)));
      const entry: LogEntry = [wish.kind, wish.index(), dtMs];
      const reason = now.session.check(entry);
      if (reason !== null) {
        // A note may be pressed once too often; a move is offered only while it is legal.
        if (wish.turn !== null) publish({ type: 'broken', error: new Error(reason) });
        return null;
      }
      return {
        attempt: () => file.add(now, [entry]),
        onSaved: () => {
          lastEntryAt = wishedAt;
          take(now, entry);
        },
        onFailed: (error) => {
          if (error instanceof RunMovedOnError) catchUp();
          else onFailed(error);
        },
      };
    });
  };
  const move = (wish: Wish) => {
    if (state.type !== 'playing' || state.saving !== null || wish.turn !== state.turn) return;
    change({ saving: { kind: wish.kind, index: wish.index() }, trouble: null });
    commit(wish, (error) => {
      change({ saving: null });
      refuse(error, () => move(wish));
    });
  };
  const annotate = (wish: Wish) => commit(wish, (error) => refuse(error, () => annotate(wish)));

  const saveNote = () => {
    if (isNoteQueued) return;
    isNoteQueued = true;
    queue.add(() => {
      isNoteQueued = false;
      const now = play;
      if (now === null || state.type !== 'playing') return null;
      const { note } = state;
      return {
        attempt: () => file.saveNote(now, note),
        onSaved: () => change({ isNoteUnsaved: false }),
        onFailed: (error) => {
          passOver(error);
          change({ isNoteUnsaved: true });
        },
      };
    });
  };

  const lookAgain = () => {
    let isBehind = false;
    queue.add(() => ({
      // Behind our own writes, so that what they added is not taken for another tab's.
      attempt: async () => {
        const run = await store.load(file.runId);
        isBehind = run !== null && play !== null && run.log.length > play.log.length;
      },
      onSaved: () => {
        if (isBehind) catchUp();
      },
      onFailed: passOver,
    }));
  };

  if (play !== null) {
    skipWhatIsNotSpoken(play);
    show(play, {});
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: () => {
      if (state.type === 'opening') open();
      return store.watch(({ runId, length }) => {
        if (runId === file.runId && play !== null && length > play.log.length) lookAgain();
      });
    },
    lookAgain,
    setPace: (next) => {
      if (next === pace) return;
      pace = next;
      if (play === null || state.type !== 'playing' || state.saving !== null) return;
      skipWhatIsNotSpoken(play);
      show(play, {});
    },
    hear: (turn) => {
      if (play === null || state.type !== 'playing' || state.saving !== null) return;
      if (turn !== state.turn) return;
      play.session.hear();
      show(play, {});
    },
    choose: (turn, reply) => move({ kind: logKinds.reply, turn, index: () => reply }),
    cutIn: (turn, line) => move({ kind: logKinds.cutIn, turn, index: () => line }),
    openWrapUp: (turn) =>
      move({ kind: logKinds.wrapUp, turn, index: () => play?.session.wrapUpMask() ?? 0 }),
    keep: (fact) => annotate({ kind: logKinds.factKept, turn: null, index: () => fact }),
    drop: (fact) => annotate({ kind: logKinds.factDropped, turn: null, index: () => fact }),
    writeNote: (text) => {
      change({ note: text });
      saveNote();
    },
    retry: () => {
      const retry = again;
      again = null;
      change({ trouble: null });
      if (retry === null) queue.tryAgain();
      else retry();
    },
  };
}
