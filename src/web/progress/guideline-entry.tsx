import { Link } from 'wouter';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { progress as texts } from '#web/messages/progress.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { ChanceBars } from './chance-bars.tsx';
import { ChanceList } from './chance-list.tsx';
import styles from './guideline-entry.module.css';
import type { ProgressLinks } from './links.ts';
import type { GuidelineProgress } from './view-guidelines.ts';

interface GuidelineEntryProps {
  readonly progress: GuidelineProgress;
  readonly links: Pick<ProgressLinks, 'guideline'>;
}

/** One guideline: its chances as bars and in words, the trend, and the replies behind it to unfold. */
export function GuidelineEntry({ progress, links }: GuidelineEntryProps) {
  const { guideline, chances, counts, level, trend } = progress;
  const { title } = guidelinesById[guideline];
  return (
    <div className={styles.entry}>
      <Link href={links.guideline(guideline)} className={styles.title}>
        {title}
      </Link>
      {level === null ? (
        <p className={styles.words}>{texts.guidelines.few.count(chances.length)}</p>
      ) : (
        <div className={styles.result}>
          <ChanceBars chances={chances} />
          <p className={styles.words}>{texts.guidelines.counts(counts)}</p>
          {trend && (
            <p className={styles.words}>
              {texts.guidelines.trend[trend.course](trend.later, trend.earlier, trend.of)}
            </p>
          )}
        </div>
      )}
      <div className={styles.evidence}>
        <Disclosure
          summary={
            <>
              {texts.guidelines.evidence}
              <VisuallyHidden>{texts.guidelines.evidenceOf(title)}</VisuallyHidden>
            </>
          }
        >
          <ChanceList chances={chances} guideline={title} />
        </Disclosure>
      </div>
    </div>
  );
}
