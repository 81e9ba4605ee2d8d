import type { Pace } from '#web/messages/paces.ts';
import { logKinds } from '#engine/run.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { createDesk } from './call-desk.ts';
import { createReading } from './call-reading.ts';
import { type CallSaving, createSaving } from './call-saving.ts';
import type { CallState, Play } from './call-state.ts';
import type { CurrentScenario } from './open-run.ts';
import type { RunFile } from './run-file.ts';

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
  /** Nothing was said in time; only while the view says that a silence counts. */
  readonly silence: (turn: number) => void;
  readonly openWrapUp: (turn: number) => void;
  /** Guided only, as is the next one: one hint a beat, the last move of a run that goes on. */
  readonly askHint: (turn: number) => void;
  readonly takeBack: (turn: number) => void;
  /** @param fact Place in the scenario's list of facts. */
  readonly keep: (fact: number) => void;
  readonly drop: (fact: number) => void;
  readonly writeNote: (text: string) => void;
  /** For what is written beside the run at a turn. */
  readonly loadNotes: RunFile['loadNotes'];
  readonly saveWords: CallSaving['saveWords'];
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

/**
 * A call being played: the engine's session, the disk, and what the screen shows of both. An entry is
 * on the disk before the session takes it, so nothing is shown that a crash could lose.
 *
 * @param first A new run; null for one that `connect` reads from the disk.
 */
export function createLiveCall(deps: LiveCallDeps, first: Play | null, pace: Pace): LiveCall {
  const { store, file, current, clock } = deps;
  const desk = createDesk(file, clock, { play: first, pace });
  const { open, catchUp, lookAgain } = createReading(desk, store, current);
  const { move, annotate, ...writing } = createSaving(desk, catchUp);
  const { factKept, factDropped } = logKinds;

  /** The run, unless there is none or its next step is on its way to the disk. */
  const restingPlay = () => {
    const state = desk.state();
    return state.type === 'playing' && state.saving === null ? desk.play : null;
  };

  return {
    state: desk.state,
    subscribe: desk.subscribe,
    connect: () => {
      if (desk.state().type === 'opening') open();
      return store.watch(({ runId, length }) => {
        if (runId !== file.runId || desk.play === null) return;
        if (length === null || length > desk.play.log.length) lookAgain();
      });
    },
    lookAgain,
    setPace: (next) => {
      if (next === desk.pace) return;
      desk.pace = next;
      const play = restingPlay();
      if (play === null) return;
      desk.skipSilence(play);
      desk.show(play, {});
    },
    hear: (turn) => {
      const play = restingPlay();
      if (play === null || turn !== desk.turn()) return;
      play.session.hear();
      desk.show(play, {});
    },
    choose: (turn, reply) => move({ kind: logKinds.reply, turn, index: () => reply }),
    cutIn: (turn, line) => move({ kind: logKinds.cutIn, turn, index: () => line }),
    silence: (turn) => move({ kind: logKinds.silence, turn, index: () => 0 }),
    openWrapUp: (turn) =>
      move({ kind: logKinds.wrapUp, turn, index: () => desk.play?.session.wrapUpMask() ?? 0 }),
    askHint: (turn) => move({ kind: logKinds.hint, turn, index: () => 0 }),
    takeBack: (turn) => move({ kind: logKinds.takeBack, turn, index: () => 0 }),
    keep: (fact) => annotate({ kind: factKept, turn: null, index: () => fact }),
    drop: (fact) => annotate({ kind: factDropped, turn: null, index: () => fact }),
    loadNotes: file.loadNotes,
    ...writing,
    retry: () => {
      const { tryAgain } = desk;
      desk.tryAgain = null;
      desk.retrying();
      if (tryAgain === null) desk.queue.tryAgain();
      else tryAgain();
    },
  };
}
