import type { ReactNode } from 'react';
import type { SpokenCall } from '#web/voice/open-voice.ts';
import type { CallScreenProps } from './call-screen.tsx';
import type { CallPreferences } from './call-settings.tsx';
import type { NotedFact, PlayingState } from './call-state.ts';
import type { CallTool } from './call-tools.tsx';
import { CallSettings } from './late-parts.ts';
import type { LiveCall } from './live-call.ts';
import { Notepad } from './notepad.tsx';
import { Transcript } from './transcript.tsx';

interface CallContentsProps extends Pick<CallScreenProps, 'preferences' | 'onPreferencesChange'> {
  readonly state: PlayingState;
  readonly live: LiveCall;
  readonly preferences: CallPreferences;
  readonly mayKeep: boolean;
  /** What speaks; null while it is off, or cannot be had. */
  readonly spoken: SpokenCall | null;
  readonly canSpeak: boolean;
  readonly briefing: ReactNode;
}

/** What stands beside the call or opens over it. */
export function callContents({
  state,
  live,
  preferences,
  ...props
}: CallContentsProps): Readonly<Record<CallTool, ReactNode>> {
  const { call, facts, note, isNoteUnsaved, earlier } = state;
  const toggleFact = (fact: NotedFact) => (fact.isKept ? live.drop : live.keep)(fact.index);
  return {
    briefing: props.briefing,
    notepad: (
      <Notepad
        facts={facts}
        mayKeep={props.mayKeep}
        hasKeys={preferences.hasKeys}
        note={note}
        isNoteUnsaved={isNoteUnsaved}
        onToggle={toggleFact}
        onWrite={live.writeNote}
      />
    ),
    transcript: <Transcript name={call.scenario.customer.name} lines={earlier} />,
    settings: (
      <CallSettings
        {...preferences}
        hasPressure={state.hasPressure}
        canSpeak={props.canSpeak}
        spoken={props.spoken}
        onChange={props.onPreferencesChange}
      />
    ),
  };
}
