import { app } from '#web/messages/app.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { links } from './links.ts';
import styles from './message-page.module.css';

/** What an address shows that leads nowhere, also one whose scenario or run is not here. */
export function NotFound() {
  return (
    <Page width="column" title={app.titleOf(app.notFound.title)} className={styles.page}>
      <PageHeading>{app.notFound.title}</PageHeading>
      <p className={styles.lead}>{app.notFound.text}</p>
      <div className={styles.actions}>
        <ButtonLink tone="primary" href={links.library}>
          {app.notFound.back}
        </ButtonLink>
      </div>
    </Page>
  );
}
