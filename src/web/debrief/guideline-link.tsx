import { Link } from 'wouter';
import { guidelinesById } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import styles from './guideline-link.module.css';
import type { DebriefLinks } from './links.ts';

interface GuidelineLinkProps {
  readonly guideline: GuidelineId;
  readonly guidelineHref: DebriefLinks['guideline'];
  /** The part of the debrief that it stands in: where going back leads. */
  readonly from: string;
}

/** A guideline's title, which leads to its page. */
export function GuidelineLink({ guideline, guidelineHref, from }: GuidelineLinkProps) {
  return (
    <Link
      href={guidelineHref(guideline)}
      className={styles.link}
      onClick={() => globalThis.history.replaceState(globalThis.history.state, '', `#${from}`)}
    >
      {guidelinesById[guideline].title}
    </Link>
  );
}
