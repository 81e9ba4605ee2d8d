import { guidelinesById } from '#guidelines/catalogue.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import type { EarnedMark } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { Badge } from '#web/ui/badge.tsx';
import { GuidelineLink } from './guideline-link.tsx';
import styles from './guideline-note.module.css';
import type { DebriefLinks } from './links.ts';
import { SourceNote } from './source-note.tsx';

const texts = debrief.marks;

const looks = {
  2: { tone: 'strong', word: texts[2] },
  1: { tone: 'sound', word: texts[1] },
  0: { tone: 'neutral', word: texts[0] },
  '-1': { tone: 'slip', word: texts['-1'] },
  '-2': { tone: 'setback', word: texts['-2'] },
} as const;

function lookOf(points: number) {
  if (points === 0) return looks[0];
  if (points > 0) return points > 1 ? looks[2] : looks[1];
  return points < -1 ? looks['-2'] : looks['-1'];
}

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
  const { tone, word } = lookOf(mark.points);
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
