import { Link } from 'wouter';
import { catalogue } from '#guidelines/catalogue.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import type { GuidelineLinks } from './links.ts';
import styles from './neighbours.module.css';

interface NeighboursProps {
  readonly guideline: Guideline;
  readonly guidelineHref: GuidelineLinks['guideline'];
}

/** The guidelines before and after one, in the order of a conversation. */
export function Neighbours({ guideline, guidelineHref }: NeighboursProps) {
  const place = catalogue.indexOf(guideline);
  const previous = catalogue[place - 1];
  const next = catalogue[place + 1];
  return (
    <nav className={styles.neighbours} aria-label={guidelines.neighbours}>
      {previous && (
        <p>
          <span className={styles.label}>{guidelines.previous}</span>
          <Link href={guidelineHref(previous.id)}>{previous.title}</Link>
        </p>
      )}
      {next && (
        <p className={styles.next}>
          <span className={styles.label}>{guidelines.next}</span>
          <Link href={guidelineHref(next.id)}>{next.title}</Link>
        </p>
      )}
    </nav>
  );
}
