import { useId } from 'react';
import { briefing } from '#web/messages/briefing.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Surface } from '#web/ui/surface.tsx';
import styles from './start-panel.module.css';

const texts = briefing.start;

/** How fast the customer's lines arrive. */
export type Pace = keyof typeof texts.paces;

const paces = (['normal', 'fast', 'instant'] as const).map((value) => ({
  value,
  label: texts.paces[value],
}));

/** A call that was left in the middle. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly variant: string;
  readonly decisions: number;
}

interface StartPanelProps {
  readonly variants: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
  }[];
  readonly variantId: string;
  readonly onVariantChange: (variantId: string) => void;
  readonly pace: Pace;
  readonly onPaceChange: (pace: Pace) => void;
  readonly unfinished: UnfinishedRun | null;
  /** Where a new call starts, and where the unfinished one goes on. */
  readonly playHref: string;
  readonly resumeHref: string | null;
}

/** Everything to settle before the call: back into it or afresh, how it begins, how fast. */
export function StartPanel(props: StartPanelProps) {
  const { variants, unfinished, resumeHref } = props;
  const headingId = useId();
  const title = variants.find(({ id }) => id === unfinished?.variant)?.title;
  return (
    <Surface as="section" className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId}>{texts.heading}</h2>
      {unfinished && resumeHref !== null && (
        <div className={styles.unfinished}>
          <p>{texts.unfinished(title ?? unfinished.variant, unfinished.decisions)}</p>
          <ButtonLink tone="primary" size="large" href={resumeHref}>
            {texts.resume}
          </ButtonLink>
        </div>
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
        legend={texts.pace}
        choices={paces}
        value={props.pace}
        onChange={props.onPaceChange}
      />
      <div className={styles.start}>
        <ButtonLink
          tone={unfinished ? 'secondary' : 'primary'}
          size={unfinished ? 'medium' : 'large'}
          href={props.playHref}
        >
          {unfinished ? texts.again : texts.begin}
        </ButtonLink>
        <p className={styles.note}>{unfinished ? texts.againNote : texts.practice}</p>
      </div>
    </Surface>
  );
}
