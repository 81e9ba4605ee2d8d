import { answerClock as texts } from '#web/messages/answer-clock.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import styles from './answer-clock.module.css';
import { answerTimeMs } from './answer-time.ts';
import type { PlayingState } from './call-state.ts';
import type { TurnActionProps } from './turn-action.tsx';
import { answerSteps, useAnswerTime, useIsBusy } from './use-answer-time.ts';

/** In steps: when it is said that little time is left, once. */
const littleLeft = answerSteps / 4;

type AnswerClockProps = Pick<
  TurnActionProps,
  'state' | 'live' | 'stage' | 'replay' | 'first' | 'answerTime' | 'isCovered'
>;

/**
 * The time to answer, where the customer would react to a silence, and the silence when it is up. A line
 * that grows shorter, in its own place so that nothing moves; no seconds that count down. Keyed like the turn.
 */
export function AnswerClock({ state, live, answerTime, ...props }: AnswerClockProps) {
  const { call, view, turn } = state;
  const isBusy = useIsBusy();
  const counts = view.status === 'choosing' && view.silenceCounts;
  const isHeld = props.isCovered || props.replay?.isPlaying === true || isBusy;
  const isReady = props.stage.isReady && props.first === null;
  const isRunning = counts && !isHeld && isReady && isSettled(state);
  const ms = answerTimeMs(view, answerTime);
  const left = useAnswerTime(isRunning, ms, () => live.silence(turn));
  // Where there is ever something to show, its place is kept.
  if (!isMetInSilence(state)) return null;
  return (
    <div className={styles.clock}>
      {counts && (
        <TimeLeft
          name={call.scenario.customer.name}
          ms={ms}
          left={left}
          isHeld={isHeld}
          isRunning={isRunning}
        />
      )}
    </div>
  );
}

interface TimeLeftProps {
  readonly name: string;
  readonly ms: number;
  /** In steps. */
  readonly left: number;
  readonly isHeld: boolean;
  readonly isRunning: boolean;
}

function TimeLeft({ name, ms, left, isHeld, isRunning }: TimeLeftProps) {
  const waiting = left <= littleLeft ? texts.waiting(name) : null;
  // The line is on its way to where it will be at the end of the step.
  const steps = isRunning ? left - 1 : left;
  return (
    <>
      <p>
        {isHeld ? texts.held : (waiting ?? texts.running)}
        <VisuallyHidden>: {texts.length(ms / 1000)}</VisuallyHidden>
      </p>
      <span className={styles.track} aria-hidden="true">
        <span
          className={joinClasses(styles.left, waiting !== null && styles.little)}
          style={{
            inlineSize: `${(100 * steps) / answerSteps}%`,
            transitionDuration: `${ms / answerSteps}ms`,
          }}
        />
      </span>
      <VisuallyHidden role="status">{waiting}</VisuallyHidden>
    </>
  );
}

/** Nothing is on its way to the disk, or back from it. */
function isSettled({ saving, trouble }: PlayingState): boolean {
  return saving === null && trouble === null;
}

/** Whether the customer ever reacts to a silence here. */
function isMetInSilence({ call, view }: PlayingState): boolean {
  return call.scenario.beats.some(({ id, silence }) => id === view.beat && silence !== undefined);
}
