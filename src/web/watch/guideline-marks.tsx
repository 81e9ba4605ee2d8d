import { Link } from 'wouter';
import type { EarnedMark } from '#engine/debrief.ts';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { citeShortly } from '#guidelines/cite.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import { marks as words } from '#web/messages/marks.ts';
import { watch } from '#web/messages/watch.ts';
import { Badge } from '#web/ui/badge.tsx';
import { lookOfMark } from '#web/ui/mark-look.ts';
import styles from './guideline-marks.module.css';

interface GuidelineMarksProps {
  readonly marks: readonly EarnedMark[];
  readonly guidelineHref: (id: GuidelineId) => string;
}

/** Which guidelines a move followed or broke, each with its source and the way to its page. */
export function GuidelineMarks({ marks, guidelineHref }: GuidelineMarksProps) {
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label={watch.guidance}>
      {marks.map(({ guideline, points }) => {
        const { title, todo, sources }: Guideline = guidelinesById[guideline];
        const { tone, word } = lookOfMark(points, words);
        const [source] = sources;
        return (
          <li key={guideline} className={styles.mark}>
            <p className={styles.head}>
              <Badge tone={tone}>{word}</Badge>
              <Link href={guidelineHref(guideline)} className={styles.link}>
                {title}
              </Link>
            </p>
            <p>{todo}</p>
            {source && <p className={styles.source}>{watch.source(citeShortly(source))}</p>}
          </li>
        );
      })}
    </ul>
  );
}
