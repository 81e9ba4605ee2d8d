import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Face, expressions } from '#scenario/expressions.ts';
import { app } from '#web/messages/app.ts';
import { call as texts } from '#web/messages/call.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { CallDialog } from './call-dialog.tsx';
import { CallHead } from './call-head.tsx';
import { kindOf, mayKeepIn } from './call-kind.ts';
import styles from './call-page.module.css';
import type { CallScreenProps } from './call-screen.tsx';
import type { CallPreferences } from './call-settings.tsx';
import { CallSide } from './call-side.tsx';
import type { NotedFact, PlayingState } from './call-state.ts';
import { type CallTool, CallTools } from './call-tools.tsx';
import { CallSettings, prefetchParts } from './late-parts.ts';
import type { LiveCall } from './live-call.ts';
import { Notepad } from './notepad.tsx';
import { Present } from './present.tsx';
import { Transcript } from './transcript.tsx';
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
export function CallPage({ state, live, preferences, faceOf, deps, ...props }: CallPageProps) {
  const { call, view, facts } = state;
  const { hasKeys } = preferences;
  const kind = kindOf(view);
  const mayKeep = mayKeepIn(kind);
  const area = useRef<HTMLDivElement>(null);
  const { pace, answerTime } = preferences;
  const { say, spoken } = useCallVoice(deps.openVoice, preferences, call.scenario.customer.voice);
  const { phone, isRinging, answer } = usePhone(deps.openPhone, state);
  const first = useSayFirst(state, live, preferences.saysFirst);
  const stage = useTurn(state, live, { pace, say, area, isAskedFirst: first !== null, isRinging });
  const replay = useReplay(state, say, pace);
  const [tool, setTool] = useState<CallTool | null>(null);
  const keptByKey = useCallKeys(state, live, {
    isOn: hasKeys && tool === null,
    isReady: stage.isReady && first === null,
    mayKeep,
    replay,
  });
  usePreloaded(expressions.map(faceOf));
  const { onNearEnd } = props;
  const hasBegun = state.turn > 0;
  useEffect(() => {
    if (hasBegun) void prefetchParts();
  }, [hasBegun]);
  const isNearEnd = kind === 'epilogue' || kind === 'over';
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);

  const toggleFact = (fact: NotedFact) => (fact.isKept ? live.drop : live.keep)(fact.index);
  const contents: Readonly<Record<CallTool, ReactNode>> = {
    briefing: props.briefing,
    notepad: (
      <Notepad
        facts={facts}
        mayKeep={mayKeep}
        hasKeys={hasKeys}
        note={state.note}
        isNoteUnsaved={state.isNoteUnsaved}
        onToggle={toggleFact}
        onWrite={live.writeNote}
      />
    ),
    transcript: <Transcript name={call.scenario.customer.name} lines={state.earlier} />,
    settings: (
      <CallSettings
        {...preferences}
        hasPressure={state.hasPressure}
        canSpeak={deps.openVoice !== null}
        spoken={spoken}
        onChange={props.onPreferencesChange}
      />
    ),
  };

  return (
    <Page title={app.titleOf(texts.title(call.scenario.title))} className={styles.page}>
      <div ref={area} className={styles.main}>
        {phone === null ? (
          kind === 'call' && <div className={styles.connection} />
        ) : (
          <phone.Connection
            state={state}
            isRinging={isRinging}
            clock={deps.clock}
            isMuted={preferences.isMuted}
            onPreferencesChange={props.onPreferencesChange}
            onAnswer={answer}
          />
        )}
        <CallHead
          state={state}
          kind={kind}
          faceOf={faceOf}
          stage={stage}
          phone={phone}
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
          debriefHref={props.debriefHref}
          libraryHref={props.libraryHref}
          answerTime={answerTime}
          isCovered={tool !== null}
          coach={props.coach}
        />
        {kind !== 'over' && (
          <div className={styles.foot}>
            <ButtonLink tone="quiet" href={props.libraryHref} title={texts.tools.leaveNote}>
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
      <CallDialog tool={tool} contents={contents} onClose={() => setTool(null)} />
    </Page>
  );
}
