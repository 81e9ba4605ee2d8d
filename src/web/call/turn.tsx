import { type ComponentType, type ReactNode, useState } from 'react';
import type { CallView } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import { Button } from '#web/ui/button.tsx';
import type { FadeProps } from '#web/ui/fade.tsx';
import { KeyHint } from '#web/ui/key-hint.tsx';
import type { CallKind } from './call-kind.ts';
import { isFirstClick } from './first-click.ts';
import { ReplayButton } from './replay-button.tsx';
import { ReplyList } from './reply-list.tsx';
import { SpeakingSign } from './speaking-sign.tsx';
import styles from './turn.module.css';
import { focusHome } from './use-focus-home.ts';
import type { FirstSay } from './use-say-first.tsx';
import type { Replay } from './use-replay.ts';

interface TurnProps {
  readonly kind: Exclude<CallKind, 'wrapUp' | 'over'>;
  readonly name: string;
  readonly view: CallView;
  readonly isReady: boolean;
  /** A line is being said and not a scene read. */
  readonly isTalking: boolean;
  readonly isRinging: boolean;
  readonly hasKeys: boolean;
  /** Authored index of the reply that is being saved. */
  readonly saving: number | null;
  readonly Fade: ComponentType<FadeProps> | null;
  /** Says again what was said; null where nothing is read aloud. */
  readonly replay: Replay | null;
  /** What comes before the replies; null when nothing does. */
  readonly first: FirstSay | null;
  /** The time to answer; null without pressure. */
  readonly clock: ReactNode;
  readonly onShowRest: () => void;
  readonly onCutIn: (line: number) => void;
  readonly onChoose: (reply: number) => void;
}

/** Whose turn it is: the customer's, who can be cut short or skipped, or the learner's. Keyed by what is to be answered. */
export function Turn({ kind, view, onCutIn, ...rest }: TurnProps) {
  const { replies, cutIn } = view;
  const isSpeaking = view.status === 'speaking';
  const isListed = !isSpeaking && rest.first === null;
  // Fixed for the turn: an element that changes its kind would lose the focus. What fades in are replies
  // that somebody waited for; those that come with their lines are there with them.
  const [Frame] = useState(() => (isListed ? null : rest.Fade) ?? PlainFrame);
  return (
    <section className={styles.turn}>
      <TurnBar
        kind={kind}
        replies={replies.length}
        isSpeaking={isSpeaking}
        isListed={isListed}
        {...rest}
      />
      {rest.clock}
      <div className={styles.place}>
        {isSpeaking && !rest.isRinging && cutIn !== null && (
          <Button
            className={styles.cutIn}
            aria-disabled={!rest.isReady}
            onClick={(event) => {
              if (rest.isReady && isFirstClick(event)) onCutIn(cutIn.index);
            }}
          >
            {call.cutIn(cutIn.text)}
          </Button>
        )}
        {rest.first?.form}
        <Frame isShown={isListed}>
          <ReplyList
            label={call.yourTurn[kind]}
            replies={replies}
            isShown={isListed}
            isReady={rest.isReady}
            hasKeys={rest.hasKeys}
            saving={rest.saving}
            onChoose={rest.onChoose}
          />
        </Frame>
      </div>
    </section>
  );
}

interface TurnBarProps extends Pick<
  TurnProps,
  'kind' | 'name' | 'isTalking' | 'isRinging' | 'hasKeys' | 'replay' | 'onShowRest'
> {
  readonly replies: number;
  readonly isSpeaking: boolean;
  readonly isListed: boolean;
}

/** Who has the word, and what can be done at once. */
function TurnBar({ kind, replies, isSpeaking, isListed, ...rest }: TurnBarProps) {
  return (
    <div className={styles.bar}>
      {isSpeaking ? (
        <h2 className={styles.heading} aria-label={call.speaking.of(rest.name)} {...focusHome}>
          <SpeakingSign isStill={!rest.isTalking} />
          {rest.isRinging ? call.ringing : call.speaking.short}
        </h2>
      ) : (
        <h2 className={styles.heading} {...focusHome}>
          {call.yourTurn[kind]}
        </h2>
      )}
      {isSpeaking ? (
        <Button
          tone="quiet"
          aria-keyshortcuts={rest.hasKeys ? 's' : undefined}
          onClick={rest.onShowRest}
        >
          {call.showRest}
          {rest.hasKeys && <KeyHint>S</KeyHint>}
        </Button>
      ) : (
        <>
          {rest.hasKeys && isListed && <p className={styles.hint}>{call.keysHint(replies)}</p>}
          {rest.replay !== null && <ReplayButton replay={rest.replay} hasKeys={rest.hasKeys} />}
        </>
      )}
    </div>
  );
}

function PlainFrame({ children }: FadeProps) {
  return <div>{children}</div>;
}
