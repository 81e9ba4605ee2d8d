import type { ReactNode } from 'react';
import { call as texts } from '#web/messages/call.ts';
import { lastOwnWords, recapLines, unanswered } from './call-scene.ts';
import { CallTrouble, RecapCard } from './late-parts.ts';
import { OwnWords } from './own-words.tsx';
import styles from './present.module.css';
import { LastWords } from './replay-button.tsx';
import { SpokenLines } from './spoken-lines.tsx';
import { TurnAction, type TurnActionProps } from './turn-action.tsx';
import { useLasting } from './use-lasting.ts';

/** A disk that takes longer than this may never answer. */
const slowMs = 8000;

interface PresentProps extends TurnActionProps {
  readonly coach: ReactNode;
}

/** What is happening now: what was said, and what the learner can do about it. */
export function Present({ coach, ...props }: PresentProps) {
  const { state, live, kind, stage } = props;
  const { call, view, turn } = state;
  const isSlow = useLasting(state.saving !== null, slowMs);
  const own = lastOwnWords(state);
  const isWriting = kind === 'recap' || own?.isWritten === true;
  return (
    <div className={styles.present}>
      {own !== null && !isWriting && (
        <OwnWords {...own} isWhole={kind === 'prepare' || kind === 'over'} />
      )}
      {isWriting && <RecapCard customer={call.scenario.customer} lines={recapLines(state)} />}
      <SpokenLines
        before={unanswered(state)}
        lines={view.newLines}
        turn={turn}
        step={stage.step}
        announced={view.status === 'choosing' ? announce(props) : null}
      />
      <LastWords kind={kind} replay={props.replay} hasKeys={props.hasKeys} />
      {(isSlow || state.trouble !== null) && (
        <CallTrouble trouble={isSlow ? null : state.trouble} onRetry={live.retry} />
      )}
      {coach}
      <TurnAction {...props} />
    </div>
  );
}

function announce({ first, state }: TurnActionProps): string {
  return first === null ? texts.turnAnnounced(state.view.replies.length) : texts.yourTurn.call;
}
