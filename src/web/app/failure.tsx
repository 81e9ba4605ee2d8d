import { app } from '#web/messages/app.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { links } from './links.ts';
import styles from './message-page.module.css';

/** A chunk of the app that is no longer on the server, after a new version was published. */
function isOutdated(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/i.test(error.message);
}

/** What stands in for a screen that threw: what happened, that nothing is lost, what to do. */
export function Failure({ error }: { readonly error: unknown }) {
  return (
    <Page width="column" title={app.titleOf(app.failure.title)} className={styles.page}>
      <PageHeading>{app.failure.title}</PageHeading>
      <div role="alert" className={styles.story}>
        <p className={styles.lead}>{app.failure.text}</p>
        {isOutdated(error) && <p className={styles.lead}>{app.failure.outdated}</p>}
      </div>
      <div className={styles.actions}>
        <Button tone="primary" onClick={() => globalThis.location.reload()}>
          {app.failure.reload}
        </Button>
        <ButtonLink href={links.library}>{app.failure.home}</ButtonLink>
      </div>
      <p className={styles.technical}>
        {app.failure.details}
        <br />
        {String(error)}
      </p>
    </Page>
  );
}
