import { guidelinesById } from '#guidelines/catalogue.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import type { EarnedMark } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { marks } from '#web/messages/marks.ts';
import { Badge } from '#web/ui/badge.tsx';
import { lookOfMark } from '#web/ui/mark-look.ts';
import { GuidelineLink } from './guideline-link.tsx';
import styles from './guideline-note.module.css';
import type { DebriefLinks } from './links.ts';
import { SourceNote } from './source-note.tsx';

const texts = debrief.marks;

interface GuidelineNoteProps {
  /** With 0 points where the reply let the chance pass. */
  readonly mark: EarnedMark;
  readonly guidelineHref: DebriefLinks['guideline'];
  /** Where it stands on the page. */
  readonly from: string;
}

/** What a reply earned on one guideline, what that guideline asks for, and where it stands. */
export function GuidelineNote({ mark, guidelineHref, from }: GuidelineNoteProps) {
  const { todo, breaks, sources }: Guideline = guidelinesById[mark.guideline];
  const { tone, word } = lookOfMark(mark.points, marks);
  return (
    <div className={styles.note}>
      <p className={styles.head}>
        <strong>
          <GuidelineLink guideline={mark.guideline} guidelineHref={guidelineHref} from={from} />
        </strong>
        <Badge tone={tone}>{word}</Badge>
        {mark.points !== 0 && <span className={styles.points}>{texts.points(mark.points)}</span>}
      </p>
      <p>{todo}</p>
      {mark.points < 0 && (
        <div className={styles.breaks}>
          <p>{texts.breaks}</p>
          <ul>
            {breaks.map(({ text, basis }) => (
              <li key={text}>
                {text} <span className={styles.basis}>({texts.basis[basis]})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SourceNote sources={sources} />
    </div>
  );
}
