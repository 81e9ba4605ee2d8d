import { app } from '#web/messages/app.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { links } from './links.ts';
import styles from './message-page.module.css';

/** What browsers and the bundler say when a file of the app did not arrive. */
const unfetched =
  /dynamically imported module|module script failed|unable to preload|failed to fetch|networkerror|load failed/i;

function isUnfetched(error: unknown): boolean {
  return error instanceof Error && unfetched.test(error.message);
}

interface FailureProps {
  readonly error: unknown;
  /** Shows the screen once more, from the start. */
  readonly onRetry: () => void;
}

/** What stands in for a screen that threw: what happened, that nothing is lost, what to do. */
export function Failure({ error, onRetry }: FailureProps) {
  const isMissing = isUnfetched(error);
  const { title, text } = isMissing ? app.unfetched : app.failure;
  return (
    <Page width="column" title={app.titleOf(title)} className={styles.page}>
      <PageHeading>{title}</PageHeading>
      <div role="alert" className={styles.story}>
        <p className={styles.lead}>{text}</p>
        {isMissing && <p className={styles.lead}>{app.unfetched.outdated}</p>}
      </div>
      <div className={styles.actions}>
        {isMissing && (
          <Button tone="primary" onClick={onRetry}>
            {app.unfetched.retry}
          </Button>
        )}
        <Button
          tone={isMissing ? 'secondary' : 'primary'}
          onClick={() => globalThis.location.reload()}
        >
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
