import { type ComponentType, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import type { Face } from '#scenario/expressions.ts';
import type { Scenario } from '#scenario/schema.ts';
import { CallOpening } from './call-opening.tsx';
import type { CallStoppedProps } from './call-stopped.tsx';
import { CallPage } from './call-page.tsx';
import type { CallPreferences } from './call-settings.tsx';
import type { PlayingState } from './call-state.ts';
import type { Guidance } from './guidance.ts';
import type { LiveCall } from './live-call.ts';
import type { OpenPhone } from './use-phone.ts';
import type { OpenVoice } from './use-call-voice.ts';
import { type AskedCall, type CallDeps, useCall } from './use-call.ts';

/** Where one can go from a call. */
export interface CallLinks {
  readonly library: string;
  readonly debrief: (runId: string) => string;
}

export interface CallScreenProps extends AskedCall {
  readonly deps: CallDeps & { readonly openVoice: OpenVoice; readonly openPhone: OpenPhone };
  readonly preferences: CallPreferences;
  readonly onPreferencesChange: (changes: Partial<CallPreferences>) => void;
  readonly portraitUrl: (scenarioId: string, face: Face) => string;
  readonly links: CallLinks;
  /** Called when the end is near, so that what comes after the call can be fetched; the same function on every render. */
  readonly onNearEnd: () => void;
  /** What the learner may know, under h3 headings; of the very version and variant that is played. */
  readonly renderBriefing: (scenario: Scenario, variantId: string) => ReactNode;
  /** Why a call cannot be shown. */
  readonly Stopped: ComponentType<CallStoppedProps>;
  /** The help of a guided call. */
  readonly renderCoach: (state: PlayingState, guidance: Guidance, live: LiveCall) => ReactNode;
}

/** The call, from the decisions before it to the end of the promised day; a new one or a stored one. */
export function CallScreen({ deps, preferences, ...props }: CallScreenProps) {
  const { state, live, runId } = useCall(props, preferences, deps);
  const isFocusLost = useRef(false);
  const noteFocus = useCallback((hadFocus: boolean) => {
    isFocusLost.current = hadFocus;
  }, []);
  const restoreFocus = useCallback(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!isFocusLost.current || heading === null) return;
    isFocusLost.current = false;
    heading.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (state.type !== 'opening') restoreFocus();
  }, [state.type, restoreFocus]);
  switch (state.type) {
    case 'opening':
      return <CallOpening onLeave={noteFocus} />;
    case 'unreadable':
    case 'gone':
      return (
        <props.Stopped
          state={state}
          onRetry={live.retry}
          libraryHref={props.links.library}
          onShown={restoreFocus}
        />
      );
    case 'broken':
      // The app's own page for a fault of ours says what to do.
      throw state.error;
    case 'playing':
      return (
        <CallPage
          state={state}
          live={live}
          preferences={preferences}
          onPreferencesChange={props.onPreferencesChange}
          deps={deps}
          faceOf={(face) => props.portraitUrl(state.call.scenario.id, face)}
          libraryHref={props.links.library}
          debriefHref={props.links.debrief(runId)}
          onNearEnd={props.onNearEnd}
          coach={state.guidance && props.renderCoach(state, state.guidance, live)}
          briefing={props.renderBriefing(state.call.scenario, state.call.variant.id)}
        />
      );
  }
}
