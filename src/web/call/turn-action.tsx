import type { ReactNode } from 'react';
import { logKinds } from '#engine/run.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import type { CallKind } from './call-kind.ts';
import { endingNow, visitOf } from './call-scene.ts';
import type { PlayingState } from './call-state.ts';
import { AnswerClock, RunOver, WrapUp } from './late-parts.ts';
import type { LiveCall } from './live-call.ts';
import { Turn } from './turn.tsx';
import type { Replay } from './use-replay.ts';
import type { FirstSay } from './use-say-first.tsx';
import type { TurnStage } from './use-turn.ts';

export interface TurnActionProps {
  readonly state: PlayingState;
  readonly live: LiveCall;
  readonly kind: CallKind;
  readonly stage: TurnStage;
  readonly replay: Replay | null;
  /** What comes before the replies; null when nothing does. */
  readonly first: FirstSay | null;
  readonly hasKeys: boolean;
  readonly answerTime: AnswerTime;
  /** A dialog is open over the call. */
  readonly isCovered: boolean;
  readonly debriefHref: string;
  readonly libraryHref: string;
}

/** What the learner can do now. */
export function TurnAction(props: TurnActionProps) {
  const { state, live, kind, stage, ...rest } = props;
  const { call, view, turn, saving } = state;
  const { name } = call.scenario.customer;
  switch (kind) {
    case 'wrapUp':
      return (
        <WrapUp
          name={name}
          kept={state.facts.filter(({ isKept }) => isKept)}
          isReady={stage.isReady}
          isSaving={saving !== null}
          onBegin={() => live.openWrapUp(turn)}
        />
      );
    case 'over':
      return (
        <RunOver
          text={endingNow(state)?.text ?? null}
          debriefHref={rest.debriefHref}
          libraryHref={rest.libraryHref}
        />
      );
    case 'prepare':
    case 'call':
    case 'recap':
    case 'epilogue':
      return (
        <Turn
          // The same while a beat waits for a reply: what has the focus keeps it through a silence.
          key={visitOf(state)}
          kind={kind}
          name={name}
          view={view}
          isTalking={stage.isTalking}
          isRinging={stage.isRinging}
          isReady={stage.isReady}
          hasKeys={rest.hasKeys}
          saving={saving?.kind === logKinds.reply ? saving.index : null}
          Fade={stage.Fade}
          replay={rest.replay}
          first={rest.first}
          clock={clockOf(props)}
          onShowRest={() => live.hear(turn)}
          onCutIn={(line) => live.cutIn(turn, line)}
          onChoose={(reply) => live.choose(turn, reply)}
        />
      );
  }
}

function clockOf(props: TurnActionProps): ReactNode {
  return props.state.hasPressure && props.answerTime !== 'off' && <AnswerClock {...props} />;
}
