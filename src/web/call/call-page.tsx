import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Face, expressions } from '#scenario/expressions.ts';
import { app } from '#web/messages/app.ts';
import { call as texts } from '#web/messages/call.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { callContents } from './call-contents.tsx';
import { CallHead } from './call-head.tsx';
import { kindOf, mayKeepIn } from './call-kind.ts';
import styles from './call-page.module.css';
import type { CallScreenProps } from './call-screen.tsx';
import type { CallPreferences } from './call-settings.tsx';
import { CallSide } from './call-side.tsx';
import type { PlayingState } from './call-state.ts';
import { type CallTool, CallTools } from './call-tools.tsx';
import { CallDialog, prefetchParts } from './late-parts.ts';
import type { LiveCall } from './live-call.ts';
import { PhoneLine } from './phone-line.tsx';
import { Present } from './present.tsx';
import { useCallKeys } from './use-call-keys.ts';
import { useCallVoice } from './use-call-voice.ts';
import { usePhone } from './use-phone.ts';
import { usePreloaded } from './use-preloaded.ts';
import { useReplay } from './use-replay.ts';
import { useSayFirst } from './use-say-first.tsx';
import { useTurn } from './use-turn.ts';

interface CallPageProps {
  readonly state: PlayingState;
  readonly live: LiveCall;
  readonly preferences: CallPreferences;
  readonly onPreferencesChange: (changes: Partial<CallPreferences>) => void;
  readonly deps: Pick<CallScreenProps['deps'], 'openVoice' | 'openPhone' | 'clock'>;
  readonly faceOf: (face: Face) => string;
  readonly libraryHref: string;
  readonly debriefHref: string;
  readonly onNearEnd: () => void;
  readonly briefing: ReactNode;
  /** Null where nobody helps. */
  readonly coach: ReactNode;
}

/** A call being played: what happens now, and beside it what happened and what was noted. */
export function CallPage({ state, live, preferences, faceOf, deps, ...rest }: CallPageProps) {
  const { call, view, facts } = state;
  const { hasKeys, pace, answerTime } = preferences;
  const kind = kindOf(view);
  const mayKeep = mayKeepIn(kind);
  const area = useRef<HTMLDivElement>(null);
  const { say, spoken } = useCallVoice(deps.openVoice, preferences, call.scenario.customer.voice);
  const telephone = usePhone(deps.openPhone, state);
  const { isRinging } = telephone;
  const first = useSayFirst(state, live, preferences.saysFirst);
  const stage = useTurn(state, live, { pace, say, area, isAskedFirst: first !== null, isRinging });
  const replay = useReplay(state, say, pace);
  const [tool, setTool] = useState<CallTool | null>(null);
  const wasOpened = useWasOnce(tool !== null);
  const keptByKey = useCallKeys(state, live, {
    isOn: hasKeys && tool === null,
    isReady: stage.isReady && first === null,
    mayKeep,
    replay,
  });
  usePreloaded(expressions.map(faceOf));
  useAhead(state.turn > 0, kind === 'epilogue' || kind === 'over', rest.onNearEnd);

  const contents = callContents({
    state,
    live,
    preferences,
    mayKeep,
    spoken,
    canSpeak: deps.openVoice !== null,
    onPreferencesChange: rest.onPreferencesChange,
    briefing: rest.briefing,
  });

  return (
    <Page title={app.titleOf(texts.title(call.scenario.title))} className={styles.page}>
      <div ref={area} className={styles.main}>
        <PhoneLine
          telephone={telephone}
          state={state}
          clock={deps.clock}
          isMuted={preferences.isMuted}
          onPreferencesChange={rest.onPreferencesChange}
        />
        <CallHead
          state={state}
          kind={kind}
          faceOf={faceOf}
          stage={stage}
          phone={telephone.phone}
          speaker={say && spoken && spoken.speaker}
          tools={
            kind === 'over' ? null : (
              <CallTools
                kept={kind === 'prepare' ? null : facts.filter(({ isKept }) => isKept).length}
                onOpen={setTool}
              />
            )
          }
        />
        {/* There from the start: what appears together with its region is not always announced. */}
        <div role="status" className={styles.news}>
          {state.hasMovedOn && <p className={styles.movedOn}>{texts.movedOn}</p>}
        </div>
        <Present
          state={state}
          live={live}
          kind={kind}
          stage={stage}
          first={first}
          replay={replay}
          hasKeys={hasKeys}
          debriefHref={rest.debriefHref}
          libraryHref={rest.libraryHref}
          answerTime={answerTime}
          isCovered={tool !== null}
          coach={rest.coach}
        />
        {kind !== 'over' && (
          <div className={styles.foot}>
            <ButtonLink tone="quiet" href={rest.libraryHref} title={texts.tools.leaveNote}>
              {texts.tools.leave}
            </ButtonLink>
            <Button tone="quiet" onClick={() => setTool('settings')}>
              {texts.tools.settings}
            </Button>
          </div>
        )}
      </div>
      <CallSide kind={kind} contents={contents} />
      <VisuallyHidden role="status">
        {keptByKey !== null && texts.notepad.keptByKey(keptByKey)}
      </VisuallyHidden>
      {wasOpened && <CallDialog tool={tool} contents={contents} onClose={() => setTool(null)} />}
    </Page>
  );
}

/** Fetches what comes later, once it cannot hold up what is there. */
function useAhead(hasBegun: boolean, isNearEnd: boolean, onNearEnd: () => void): void {
  useEffect(() => {
    if (hasBegun) void prefetchParts();
  }, [hasBegun]);
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);
}

/** A dialog is fetched when it is first asked for and stays: it gives the focus back as it closes. */
function useWasOnce(isNow: boolean): boolean {
  const [was, setWas] = useState(false);
  if (isNow && !was) setWas(true);
  return was;
}
