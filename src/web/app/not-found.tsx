import { app } from '#web/messages/app.ts';
import { notFound as texts } from '#web/messages/not-found.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { links } from './links.ts';
import styles from './message-page.module.css';

/** What an address shows that leads nowhere, also one whose scenario or run is not here. */
export function NotFound() {
  return (
    <Page width="column" title={app.titleOf(texts.title)} className={styles.page}>
      <PageHeading>{texts.title}</PageHeading>
      <p className={styles.lead}>{texts.text}</p>
      <div className={styles.actions}>
        <ButtonLink tone="primary" href={links.library}>
          {texts.back}
        </ButtonLink>
      </div>
    </Page>
  );
}
