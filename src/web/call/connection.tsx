import type { TranscriptLine } from '#engine/view.ts';
import { ConnectionBar } from '#web/phone/connection-bar.tsx';
import type { Sounds } from '#web/phone/sounds.ts';
import type { LineStage } from '#web/phone/use-signals.ts';
import { kindOf, kindOfLine } from './call-kind.ts';
import { isSpoken, type PlayingState } from './call-state.ts';

export interface ConnectionProps {
  readonly state: PlayingState;
  readonly sounds: Sounds;
  readonly isRinging: boolean;
  readonly clock: () => number;
  readonly isMuted: boolean;
  readonly onPreferencesChange: (changes: { readonly isMuted: boolean }) => void;
  /** It has rung long enough. */
  readonly onAnswer: () => void;
}

/** How the phone call stands, on the pages where there is one. */
export function Connection({ state, isRinging, onPreferencesChange, ...rest }: ConnectionProps) {
  const { earlier, view, log, since } = state;
  const lines = [...earlier, ...view.newLines];
  const stage = isRinging ? 'ringing' : stageOf(state, lines.slice(-1).some(inCall(state)));
  if (stage === null) return null;
  const before = lines.slice(0, Math.max(0, lines.findIndex(inCall(state))));
  return (
    <ConnectionBar
      {...rest}
      stage={stage}
      log={log}
      since={since}
      onMute={(isMuted) => onPreferencesChange({ isMuted })}
      // Whoever decides before the call says or does one thing a move.
      movesBefore={before.filter(({ by }) => by === 'learner').length}
    />
  );
}

/** Whether the first words of the call are about to be said. */
export function beginsCall(state: PlayingState): boolean {
  const { view, earlier } = state;
  return kindOf(view) === 'call' && isSpoken(view) && !earlier.some(inCall(state));
}

function inCall({ call }: PlayingState): (line: TranscriptLine) => boolean {
  return (line) => kindOfLine(call.scenario, line) === 'call';
}

/** Null where nobody is on the phone. A drill breaks off in the middle: nobody hangs up. */
function stageOf({ view }: PlayingState, isOfCall: boolean): LineStage | null {
  const kind = kindOf(view);
  if (kind === 'call') return 'connected';
  const hasHungUp = kind === 'wrapUp' || (kind === 'over' && view.ending !== null && isOfCall);
  return hasHungUp ? 'ended' : null;
}
