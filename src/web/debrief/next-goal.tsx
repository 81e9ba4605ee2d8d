import { useState } from 'react';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { debrief } from '#web/messages/debrief.ts';
import { goals } from '#web/messages/goals.ts';
import { Button } from '#web/ui/button.tsx';
import { Surface } from '#web/ui/surface.tsx';
import styles from './next-goal.module.css';
import type { Story } from './story.ts';
import { suggestGoal } from './suggest-goal.ts';
import { TextLine } from './text-line.tsx';
import { useRefusal } from '#web/runs/use-refusal.ts';

const texts = debrief.next;

interface NextGoalProps {
  readonly judged: Story['debrief'];
  /** The goal stored beside this run; null when there is none yet. */
  readonly stored: string | null;
  /** Stores the goal; rejects when the browser could not. */
  readonly onKeep: (goal: string) => Promise<void>;
}

/** One goal for the next run: suggested from what cost most, kept in the learner's own words. */
export function NextGoal({ judged, stored, onKeep }: NextGoalProps) {
  const suggested = suggestGoal(judged);
  const [goal, setGoal] = useState(stored ?? (suggested === null ? '' : goals[suggested]));
  const [outcome, setOutcome] = useState<'none' | 'kept' | 'notKept'>(
    stored === null ? 'none' : 'kept',
  );
  const whenRefused = useRefusal();
  return (
    <Surface tone="accent">
      <form
        className={styles.goal}
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(goal.trim()).then(
            () => setOutcome('kept'),
            whenRefused(() => setOutcome('notKept')),
          );
        }}
      >
        <p>{suggested === null ? texts.leadClean : texts.lead(guidelinesById[suggested].title)}</p>
        <TextLine
          label={texts.label}
          value={goal}
          onChange={(changed) => {
            setGoal(changed);
            setOutcome('none');
          }}
        />
        <div className={styles.actions}>
          <Button type="submit">{texts.keep}</Button>
          <p role="status">{outcome !== 'none' && texts[outcome]}</p>
        </div>
      </form>
    </Surface>
  );
}
