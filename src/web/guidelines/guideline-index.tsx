import { catalogue } from '#guidelines/catalogue.ts';
import { tensions } from '#guidelines/tensions.ts';
import { app } from '#web/messages/app.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { GuidelineList } from './guideline-list.tsx';
import type { GuidelineLinks } from './links.ts';
import styles from './page.module.css';
import { TensionList } from './tension-list.tsx';

/** `/guidelines`: all guidelines by phase, and where they pull apart. */
export function GuidelineIndex({ links }: { readonly links: GuidelineLinks }) {
  return (
    <Page title={app.titleOf(guidelines.title)} className={styles.page}>
      <div className={styles.intro}>
        <PageHeading>{guidelines.heading}</PageHeading>
        <p className={styles.lead}>{guidelines.lead(catalogue.length)}</p>
        <p>{guidelines.houseRule}</p>
      </div>
      <GuidelineList links={links} />
      <section className={styles.part} aria-labelledby="tensions">
        <h2 id="tensions">{guidelines.tensions.heading}</h2>
        <p>{guidelines.tensions.allLead}</p>
        <TensionList rules={tensions} of={null} links={links} />
      </section>
    </Page>
  );
}
