import { guidelinesById } from '#guidelines/catalogue.ts';
import { progress } from '#web/messages/progress.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Surface } from '#web/ui/surface.tsx';
import type { Start, StartReason } from './choose-start.ts';
import type { ProgressLinks } from './links.ts';
import styles from './start-here.module.css';

const texts = progress.start;

interface StartHereProps {
  readonly start: Start;
  readonly links: Pick<ProgressLinks, 'practise'>;
}

/** One call to begin with, and the reason in a sentence. */
export function StartHere({ start, links }: StartHereProps) {
  const { scenarioId, title, variant, reason } = start;
  return (
    <Surface as="section" tone="accent" aria-labelledby="start-here" className={styles.start}>
      <div className={styles.words}>
        <h2 id="start-here">{texts.heading}</h2>
        <p className={styles.call}>{texts.call(title, variant.title)}</p>
        <p>{tell(reason)}</p>
      </div>
      <ButtonLink
        tone="primary"
        href={links.practise(scenarioId, variant.id)}
        aria-label={texts.openOf(title, variant.title)}
        className={styles.open}
      >
        {texts.open}
      </ButtonLink>
    </Surface>
  );
}

function tell(reason: StartReason): string {
  switch (reason.kind) {
    case 'due':
    case 'ahead':
      return texts[reason.kind](reason.day);
    case 'weak':
      return texts.weak(guidelinesById[reason.guideline].title, reason.counts);
    case 'newcomer':
    case 'unplayed':
      return texts[reason.kind];
  }
}
