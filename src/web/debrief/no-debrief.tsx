import type { ReactNode } from 'react';
import { rulesVersion } from '#engine/run.ts';
import { app } from '#web/messages/app.ts';
import { debrief } from '#web/messages/debrief.ts';
import { noDebrief } from '#web/messages/no-debrief.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import type { DebriefLinks } from './links.ts';
import type { LoadedDebrief, NotScoredReason } from './load-debrief.ts';
import styles from './no-debrief.module.css';

interface NoDebriefProps {
  readonly loaded: Exclude<LoadedDebrief, { readonly type: 'ready' }>;
  readonly links: Pick<DebriefLinks, 'library' | 'resume'>;
  readonly onRetry: () => void;
}

/** Why this run has no debrief, and what can be done about it. */
export function NoDebrief({ loaded, links, onRetry }: NoDebriefProps) {
  const library = <ButtonLink href={links.library}>{debrief.next.library}</ButtonLink>;
  switch (loaded.type) {
    case 'missing':
      return (
        <Explained title={noDebrief.missing.title} actions={library}>
          <p>{noDebrief.missing.text}</p>
        </Explained>
      );
    case 'unfinished':
      return (
        <Explained
          title={noDebrief.unfinished.title}
          actions={
            <>
              <ButtonLink tone="primary" href={links.resume(loaded.scenarioId, loaded.runId)}>
                {noDebrief.unfinished.resume}
              </ButtonLink>
              {library}
            </>
          }
        >
          <p>{noDebrief.unfinished.text}</p>
        </Explained>
      );
    case 'notScored':
      return (
        <Explained title={noDebrief.notScored.title} actions={library}>
          <p>{noDebrief.notScored.lead}</p>
          <p className={styles.reason}>{sayWhy(loaded.reason)}</p>
          {'technical' in loaded.reason && <Technical text={loaded.reason.technical} />}
        </Explained>
      );
    case 'unavailable':
      return (
        <Explained
          title={noDebrief.unavailable.title}
          actions={
            <>
              <Button tone="primary" onClick={onRetry}>
                {noDebrief.unavailable.retry}
              </Button>
              {library}
            </>
          }
        >
          <p>{noDebrief.unavailable.advice[loaded.error.name]}</p>
          <Technical text={loaded.error.message} />
        </Explained>
      );
  }
}

function sayWhy(reason: NotScoredReason): string {
  const texts = noDebrief.notScored;
  if (reason.kind === 'rules') return texts.rules(reason.had, rulesVersion);
  if (reason.kind === 'variantGone') return texts.variantGone(reason.variant);
  return texts[reason.kind];
}

function Technical({ text }: { readonly text: string }) {
  return (
    <Disclosure summary={noDebrief.technical}>
      <p className={styles.technical}>{text}</p>
    </Disclosure>
  );
}

interface ExplainedProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

function Explained({ title, children, actions }: ExplainedProps) {
  return (
    <Page width="column" title={app.titleOf(title)} className={styles.page}>
      <PageHeading>{title}</PageHeading>
      {children}
      <div className={styles.actions}>{actions}</div>
    </Page>
  );
}
