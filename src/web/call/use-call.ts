import { useEffect, useState, useSyncExternalStore } from 'react';
import { type IdSource, newRunId, newSeed } from '#web/runs/run-id.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { CallState } from './call-state.ts';
import type { CallPreferences } from './call-settings.tsx';
import { createLiveCall, type LiveCall } from './live-call.ts';
import { type CurrentScenario, openNewRun, type Start } from './open-run.ts';
import { createRunFile } from './run-file.ts';

/** What a call is made of; tests pass their own. */
export interface CallDeps {
  readonly runs: RunStore;
  readonly ids: IdSource;
  /** Milliseconds that never run backwards. */
  readonly clock: () => number;
  /** A new run has got its place on the disk and with it an address. */
  readonly onStarted: (runId: string) => void;
}

/** Which call: a stored run, or a new one of a scenario in a variant. */
export interface AskedCall extends Omit<Start, 'pressure'> {
  readonly scenarioId: string;
  /** Null when this build no longer has the scenario. */
  readonly current: CurrentScenario | null;
  /** Null for a new run. */
  readonly runId: string | null;
}

interface OpenedCall {
  readonly asked: string | null;
  readonly runId: string;
  readonly live: LiveCall;
}

/** The call that is asked for, its state and what can be done with it. */
export function useCall(
  asked: AskedCall,
  preferences: CallPreferences,
  deps: CallDeps,
): { readonly runId: string; readonly state: CallState; readonly live: LiveCall } {
  const [opened, setOpened] = useState(() => openCall(asked, preferences, deps));
  // A new run gets its address when it is first saved; that is no other call.
  const isSame = asked.runId === opened.asked || asked.runId === opened.runId;
  if (!isSame) setOpened(openCall(asked, preferences, deps));
  const { pace } = preferences;
  const { live, runId } = opened;
  const state = useSyncExternalStore(live.subscribe, live.state, live.state);

  useEffect(() => live.connect(), [live]);
  useEffect(() => live.setPace(pace), [live, pace]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') live.lookAgain();
    };
    document.addEventListener('visibilitychange', look);
    // A page that comes back from the history stands where it was left.
    globalThis.addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      globalThis.removeEventListener('pageshow', look);
    };
  }, [live]);

  return { runId, state, live };
}

function openCall(asked: AskedCall, preferences: CallPreferences, deps: CallDeps): OpenedCall {
  const { current, mode } = asked;
  const { pace, answerTime } = preferences;
  const runId = asked.runId ?? newRunId(deps.ids);
  const isNew = asked.runId === null && current !== null;
  const file = createRunFile(
    { store: deps.runs, current, onStarted: deps.onStarted },
    runId,
    isNew,
  );
  // A coach wants to be read.
  const pressure = answerTime !== 'off' && mode !== 'guided';
  const play = isNew ? openNewRun(current, { ...asked, pressure }, newSeed(deps.ids)) : null;
  const live = createLiveCall({ store: deps.runs, file, current, clock: deps.clock }, play, pace);
  return { asked: asked.runId, runId, live };
}
