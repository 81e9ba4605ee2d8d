import { useId } from 'react';
import type { Mode } from '#engine/run.ts';
import { briefing } from '#web/messages/briefing.ts';
import { modes } from '#web/messages/modes.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import styles from './unfinished-runs.module.css';

const texts = briefing.start;

/** A call that was left in the middle. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly variant: string;
  readonly decisions: number;
  readonly isFork: boolean;
  readonly mode: Mode;
}

interface UnfinishedRunsProps {
  /** The one to carry on with first. */
  readonly runs: readonly UnfinishedRun[];
  readonly titleOf: (variantId: string) => string;
  readonly hrefOf: (runId: string) => string;
}

/** Every call that was left, each with the way back into it. */
export function UnfinishedRuns({ runs, titleOf, hrefOf }: UnfinishedRunsProps) {
  const listId = useId();
  return (
    <ul className={styles.runs}>
      {runs.map(({ runId, variant, decisions, isFork, mode }, place) => {
        const textId = `${listId}-${place}`;
        const isFirst = place === 0;
        return (
          <li key={runId} className={styles.run}>
            <p id={textId}>
              {isFork && (
                <>
                  <Badge tone="accent" icon="fork">
                    {texts.fork}
                  </Badge>{' '}
                </>
              )}
              {mode !== 'practice' && (
                <>
                  <Badge>{modes.labels[mode]}</Badge>{' '}
                </>
              )}
              {texts.unfinished(titleOf(variant), decisions)}
            </p>
            <ButtonLink
              tone={isFirst ? 'primary' : 'secondary'}
              size={isFirst ? 'large' : 'medium'}
              href={hrefOf(runId)}
              aria-describedby={textId}
            >
              {texts.resume}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
