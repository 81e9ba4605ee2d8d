import { Suspense, use, useId, useState } from 'react';
import type { Scenario } from '#scenario/schema.ts';
import { guided } from '#web/messages/guided.ts';
import { Button } from '#web/ui/button.tsx';
import { Surface } from '#web/ui/surface.tsx';
import type { PlayingState } from './call-state.ts';
import { CoachHint } from './coach-hint.tsx';
import styles from './coach.module.css';
import { coachNote } from './coach-note.ts';
import { isFirstClick } from './first-click.ts';
import type { Guidance } from './guidance.ts';
import type { LiveCall } from './live-call.ts';

interface CoachProps {
  readonly state: PlayingState;
  readonly guidance: Guidance;
  readonly live: Pick<LiveCall, 'askHint' | 'takeBack'>;
  /** Fetches this build's version of the scenario with its advice; null when the build has none. */
  readonly loadAdvised: (() => Promise<Scenario>) | null;
}

/** The help of a guided call: a word on the last reply, a hint when asked for one, and the way back. */
export function Coach({ state, guidance, live, loadAdvised }: CoachProps) {
  const { scenario } = state.call;
  // A stored version has its advice; a call that starts does without, and the coach asks for it.
  const [advised] = useState(() => (hasAdvice(scenario) ? null : (loadAdvised?.() ?? null)));
  const headingId = useId();
  const { view, turn } = state;
  const isChoosing = view.status === 'choosing';
  const [askedAt, setAskedAt] = useState<number | null>(null);
  return (
    <Surface
      as="section"
      tone="sunken"
      padding="small"
      className={styles.coach}
      aria-labelledby={headingId}
    >
      <h2 id={headingId} className={styles.heading}>
        {guided.coach}
      </h2>
      {/* There from the start: what appears together with its region is not always announced. */}
      <div role="status" className={styles.note}>
        <Suspense>
          <Note lines={state.earlier} scenario={scenario} advised={advised} />
        </Suspense>
      </div>
      {isChoosing && !guidance.mayAskHint && (
        <CoachHint
          key={turn}
          call={state.call}
          guidance={guidance}
          offered={view.replies[0]?.index ?? 0}
          takesFocus={askedAt === turn}
        />
      )}
      {view.status !== 'over' && (
        <div className={styles.actions}>
          {guidance.mayTakeBack && (
            <Button
              onClick={(event) => {
                if (isFirstClick(event)) live.takeBack(turn);
              }}
            >
              {guided.takeBack}
            </Button>
          )}
          {isChoosing && guidance.mayAskHint && (
            <Button
              onClick={() => {
                setAskedAt(turn);
                live.askHint(turn);
              }}
            >
              {guided.askHint}
            </Button>
          )}
        </div>
      )}
    </Surface>
  );
}

interface NoteProps {
  readonly lines: PlayingState['earlier'];
  readonly scenario: Scenario;
  readonly advised: Promise<Scenario> | null;
}

function Note({ lines, scenario, advised }: NoteProps) {
  // Nothing to wait for before the first reply.
  if (lines.at(-1)?.by !== 'learner') return guided.ready;
  return coachNote(advised === null ? scenario : use(advised), lines) ?? guided.ready;
}

function hasAdvice({ beats }: Scenario): boolean {
  return beats.some(({ replies }) => replies.some(({ coach }) => coach !== ''));
}
