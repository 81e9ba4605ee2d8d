import { Link } from 'wouter';
import { debrief } from '#web/messages/debrief.ts';
import { modes } from '#web/messages/modes.ts';
import { Badge } from '#web/ui/badge.tsx';
import { PageHeading } from '#web/ui/page.tsx';
import { Portrait } from '#web/ui/portrait.tsx';
import styles from './debrief-header.module.css';
import type { DebriefLinks } from './links.ts';
import { countShared, type FaceOf, type Story } from './story.ts';

const texts = debrief.fork;

interface DebriefHeaderProps {
  readonly story: Story;
  readonly faceOf: FaceOf;
  /** The own view is in: numbers may be shown, and links that lead to some. */
  readonly wasSeen: boolean;
  readonly links: Pick<DebriefLinks, 'debrief' | 'compare'>;
}

/** Whose call it was; a fork says that it is one and where it left its origin. */
export function DebriefHeader({ story, faceOf, wasSeen, links }: DebriefHeaderProps) {
  const { scenario, header } = story;
  const variant = scenario.variants.find(({ id }) => id === header.variant);
  return (
    <div className={styles.header}>
      <Portrait src={faceOf(lastFace(story))} label="" />
      <div className={styles.title}>
        <p className={styles.kicker}>
          {debrief.kicker(scenario.title, variant?.title ?? header.variant)}
        </p>
        <PageHeading>{debrief.callWith(scenario.customer.name)}</PageHeading>
        {header.mode !== 'practice' && (
          <p>
            <Badge>{modes.labels[header.mode]}</Badge>
          </p>
        )}
      </div>
      {header.origin !== null && (
        <p className={styles.fork}>
          <Badge tone="accent" icon="fork">
            {texts.label}
          </Badge>{' '}
          {texts.explained(countShared(story) + 1)}{' '}
          {wasSeen && (
            <>
              <Link href={links.compare(story.runId)}>{texts.compare}</Link>
              {' · '}
            </>
          )}
          <Link href={links.debrief(header.origin.runId)}>{texts.origin}</Link>
        </p>
      )}
    </div>
  );
}

/** How the customer looked when last seen. */
function lastFace({ debrief: { moves, lastLines } }: Story) {
  const lines = [...moves.flatMap((move) => move.transcript), ...lastLines];
  return lines.findLast((line) => line.feels !== null)?.feels ?? 'calm';
}
