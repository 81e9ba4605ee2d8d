import { debrief } from '#web/messages/debrief.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Surface } from '#web/ui/surface.tsx';
import styles from './outcome.module.css';
import type { Story } from './story.ts';

const texts = debrief.happened;

interface OutcomeProps {
  readonly ending: Story['debrief']['ending'];
  readonly customer: Story['scenario']['customer'];
}

/** How it came out, and what had moved the customer all along, told here for the first time. */
export function Outcome({ ending, customer }: OutcomeProps) {
  return (
    <div className={styles.outcome}>
      <div className={styles.ending}>
        <p>
          <Badge>{texts.kinds[ending.kind]}</Badge>
        </p>
        <h3>{ending.title}</h3>
        <p className={styles.text}>{ending.text}</p>
      </div>
      <Surface as="aside" tone="sunken" className={styles.behind}>
        <h3>{texts.behind(customer.name)}</h3>
        <dl>
          <dt>{texts.wanted}</dt>
          <dd>{customer.wants}</dd>
          <dt>{texts.feared}</dt>
          <dd>{customer.fears}</dd>
        </dl>
      </Surface>
    </div>
  );
}
