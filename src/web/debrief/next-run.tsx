import { debrief } from '#web/messages/debrief.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Link } from 'wouter';
import type { DebriefLinks } from './links.ts';
import styles from './next-run.module.css';
import type { Story } from './story.ts';

const texts = debrief.next;

interface NextRunProps {
  readonly story: Pick<Story, 'runId' | 'scenario' | 'header'>;
  readonly links: Pick<DebriefLinks, 'library' | 'play' | 'map' | 'watch'>;
}

/** Where to go from here: the same again, the map, another variant, the library. */
export function NextRun({ story, links }: NextRunProps) {
  const { runId, scenario, header } = story;
  const variantId = header.variant;
  const others = scenario.variants.filter((variant) => variant.id !== variantId);
  return (
    <nav className={styles.next} aria-label={texts.whereNext}>
      <div className={styles.actions}>
        <ButtonLink tone="primary" href={links.play(scenario.id, variantId)}>
          {texts.again}
        </ButtonLink>
        <ButtonLink href={links.watch(scenario.id, variantId)}>{texts.watch}</ButtonLink>
        <ButtonLink href={links.map(scenario.id, variantId, runId)}>{texts.map}</ButtonLink>
        <ButtonLink href={links.library}>{texts.library}</ButtonLink>
      </div>
      {others.length > 0 && (
        <>
          <p className={styles.label}>{texts.others}</p>
          <ul className={styles.variants}>
            {others.map((variant) => (
              <li key={variant.id}>
                <Link href={links.play(scenario.id, variant.id)}>{variant.title}</Link>
                <p className={styles.summary}>{variant.summary}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
