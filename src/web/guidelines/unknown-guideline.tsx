import { app } from '#web/messages/app.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { GuidelineList } from './guideline-list.tsx';
import type { GuidelineLinks } from './links.ts';
import styles from './page.module.css';

const texts = guidelines.unknown;

interface UnknownGuidelineProps {
  /** What the address asked for. */
  readonly id: string;
  readonly links: GuidelineLinks;
}

/** What an address shows that names no guideline: that there is none, and all that there are. */
export function UnknownGuideline({ id, links }: UnknownGuidelineProps) {
  return (
    <Page title={app.titleOf(texts.heading)} className={styles.page}>
      <div className={styles.intro}>
        <PageHeading>{texts.heading}</PageHeading>
        <p className={styles.lead}>{texts.text(id)}</p>
      </div>
      <GuidelineList links={links} />
    </Page>
  );
}
