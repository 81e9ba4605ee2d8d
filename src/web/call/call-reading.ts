import type { RunStore } from '#web/runs/run-store.ts';
import type { CallDesk } from './call-desk.ts';
import type { PlayingState } from './call-state.ts';
import { type CurrentScenario, type OpenedRun, openStoredRun } from './open-run.ts';
import { notepad } from './run-file.ts';

/** How a call comes from the disk to the desk. */
export interface CallReading {
  /** Opens a stored run with the notes beside it. */
  readonly open: () => void;
  /** Reads the run and its note again, after another tab has played on. */
  readonly catchUp: () => void;
  /** Looks whether another tab has played on or written a note, and catches up. */
  readonly lookAgain: () => void;
}

export function createReading(
  desk: CallDesk,
  store: Pick<RunStore, 'load' | 'loadNotes' | 'findScenario'>,
  current: CurrentScenario | null,
): CallReading {
  const { runId } = desk.file;
  let isReading = false;

  const adopt = (opened: OpenedRun, changes: Partial<PlayingState>) => {
    if (opened.type === 'gone') {
      desk.publish(opened);
      return;
    }
    const { play } = opened;
    desk.play = play;
    desk.lastEntryAt = desk.clock();
    desk.tryAgain = null;
    desk.unsavedFacts = [];
    // What was said before the page was left is not said again.
    play.session.hear();
    desk.show(play, { saving: null, trouble: null, turn: desk.turn() + 1, ...changes });
    if (play.session.view().status === 'over' && !opened.isFinished) desk.finish();
  };

  const read = async (changes: () => Promise<Partial<PlayingState>>) => {
    if (isReading) return;
    isReading = true;
    try {
      adopt(await openStoredRun(store, runId, current), await changes());
    } catch (error) {
      desk.refuseReading(error, () => void read(changes));
    } finally {
      isReading = false;
    }
  };
  const loadNote = async () => (await store.loadNotes(runId)).get(notepad);

  /** What another tab wrote into the notepad, unless something was typed in this one. */
  const readNote = async (): Promise<Partial<PlayingState>> => {
    const before = desk.note();
    const note = await loadNote();
    if (note === undefined || desk.hasUnsavedNote || desk.note() !== before) return {};
    return { note };
  };
  const catchUp = () => void read(async () => ({ hasMovedOn: true, ...(await readNote()) }));

  return {
    open: () => void read(async () => ({ note: (await loadNote()) ?? '' })),
    catchUp,
    lookAgain: () => {
      let isBehind = false;
      let changes: Partial<PlayingState> = {};
      desk.queue.add(() => ({
        // Behind our own writes, so that what they added is not taken for another tab's.
        attempt: async () => {
          const run = await store.load(runId);
          isBehind = run !== null && desk.play !== null && run.log.length > desk.play.log.length;
          if (!isBehind) changes = await readNote();
        },
        onSaved: () => {
          if (isBehind) catchUp();
          else desk.change(changes);
        },
        onFailed: desk.passOver,
      }));
    },
  };
}
