import type { GuidelineProfile } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { formatList } from '#web/messages/locale.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import styles from './profile-bar.module.css';

const texts = debrief.profile;

const parts = ['followed', 'partly', 'missed', 'broken'] as const;

/** How the chances of one guideline divide: a bar for the eye, the same in words below it. */
export function ProfileBar({ row }: { readonly row: GuidelineProfile }) {
  const seen = parts.filter((part) => row[part] > 0);
  return (
    <div className={styles.profile}>
      <div className={styles.bar} aria-hidden="true">
        {seen.map((part) => (
          <span key={part} className={joinClasses(styles[part])} style={{ flexGrow: row[part] }} />
        ))}
      </div>
      <p className={styles.words}>
        {texts.ofChances(formatList(seen.map((part) => texts[part](row[part]))), row.opportunities)}
      </p>
    </div>
  );
}
