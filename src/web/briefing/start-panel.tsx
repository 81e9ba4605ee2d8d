import { useId } from 'react';
import type { Phase } from '#scenario/schema.ts';
import { briefing } from '#web/messages/briefing.ts';
import { modes } from '#web/messages/modes.ts';
import { answerTime } from '#web/messages/answer-time.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import { pace } from '#web/messages/pace.ts';
import type { Pace } from '#web/messages/paces.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import { Surface } from '#web/ui/surface.tsx';
import { DrillStart, NoStorage } from './late-parts.ts';
import type { NoStorageProps } from './no-storage.tsx';
import styles from './start-panel.module.css';
import { type UnfinishedRun, UnfinishedRuns } from './unfinished-runs.tsx';

const texts = briefing.start;

const offered = ['guided', 'practice', 'drill', 'assessment'] as const;

/** A way to practise that a briefing can start. */
export type OfferedMode = (typeof offered)[number];

interface StartPanelProps {
  readonly variants: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
  }[];
  readonly variantId: string;
  readonly onVariantChange: (variantId: string) => void;
  readonly mode: OfferedMode;
  readonly onModeChange: (mode: OfferedMode) => void;
  readonly pace: Pace;
  readonly onPaceChange: (pace: Pace) => void;
  readonly answerTime: AnswerTime;
  readonly onAnswerTimeChange: (time: AnswerTime) => void;
  readonly unfinished: readonly UnfinishedRun[];
  /** What keeps a call from being saved, as far as it is known already. */
  readonly failure: NoStorageProps['failure'] | null;
  /** Where a new call starts, and where an unfinished one goes on. */
  readonly playHref: (phase: Phase | null) => string;
  /** The phases of the chosen variant that can be drilled. */
  readonly loadPhases: () => Promise<readonly Phase[]>;
  readonly resumeHref: (runId: string) => string;
}

/** Everything to settle before the call: back into it or afresh, how it begins, how fast. */
export function StartPanel(props: StartPanelProps) {
  const { variants, unfinished, failure, resumeHref } = props;
  const headingId = useId();
  const hasUnfinished = unfinished.length > 0;
  // A guided call waits: its coach wants to be read.
  const isTimed = props.mode !== 'guided';
  const startOf = (phase: Phase | null) => (
    <div className={joinClasses(styles.start, !hasUnfinished && styles.inSight)}>
      <ButtonLink
        tone={hasUnfinished ? 'secondary' : 'primary'}
        size={hasUnfinished ? 'medium' : 'large'}
        href={props.playHref(phase)}
      >
        {hasUnfinished ? texts.again : texts.begin}
      </ButtonLink>
      {hasUnfinished && <p className={styles.note}>{texts.againNote}</p>}
    </div>
  );
  return (
    <Surface as="section" className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId}>{texts.heading}</h2>
      {failure !== null && <NoStorage failure={failure} />}
      {hasUnfinished && (
        <UnfinishedRuns
          runs={unfinished}
          titleOf={(variant) => variants.find(({ id }) => id === variant)?.title ?? variant}
          hrefOf={resumeHref}
        />
      )}
      {variants.length > 1 && (
        <ChoiceGroup
          legend={texts.variant}
          look="cards"
          choices={variants.map(({ id, title: label, summary }) => ({
            value: id,
            label,
            description: summary,
          }))}
          value={props.variantId}
          onChange={props.onVariantChange}
        />
      )}
      <ChoiceGroup
        legend={modes.legend}
        look="cards"
        choices={offered.map((value) => ({
          value,
          label: modes.labels[value],
          description: modes.explained[value],
        }))}
        value={props.mode}
        onChange={props.onModeChange}
      />
      <Disclosure summary={tellSpeed(props, isTimed)}>
        <div className={styles.speed}>
          <ChoiceGroup
            legend={pace.legend}
            choices={pace.choices}
            value={props.pace}
            onChange={props.onPaceChange}
          />
          {isTimed && (
            <ChoiceGroup
              legend={answerTime.legend}
              choices={answerTime.choices}
              value={props.answerTime}
              onChange={props.onAnswerTimeChange}
            />
          )}
        </div>
      </Disclosure>
      {props.mode === 'drill' ? (
        <DrillStart key={props.variantId} loadPhases={props.loadPhases}>
          {startOf}
        </DrillStart>
      ) : (
        startOf(null)
      )}
    </Surface>
  );
}

/** What is chosen, so that it can be seen without unfolding it. */
function tellSpeed(chosen: Pick<StartPanelProps, 'pace' | 'answerTime'>, isTimed: boolean): string {
  const lines = labelOf(pace.choices, chosen.pace).toLowerCase();
  if (!isTimed) return texts.speed(lines, null);
  const limit =
    chosen.answerTime === 'off'
      ? texts.noLimit
      : texts.limit(labelOf(answerTime.choices, chosen.answerTime));
  return texts.speed(lines, limit);
}

function labelOf<V extends string>(
  choices: readonly { readonly value: V; readonly label: string }[],
  chosen: V,
): string {
  return choices.find(({ value }) => value === chosen)?.label ?? chosen;
}
