import { use } from 'react';
import type { Expression } from '#scenario/expressions.ts';
import type { DebriefLinks } from './links.ts';
import { NoDebrief } from './no-debrief.tsx';
import { app } from '#web/messages/app.ts';
import { compare } from '#web/messages/compare.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { ComparePage } from './compare-page.tsx';
import styles from './compare-screen.module.css';
import type { LoadedComparison } from './load-comparison.ts';

interface CompareScreenProps {
  /** From `loadComparison`; the same promise on every render. */
  readonly loading: Promise<LoadedComparison>;
  readonly onRetry: () => void;
  readonly portraitUrl: (scenarioId: string, expression: Expression) => string;
  readonly links: DebriefLinks;
}

/** `/debrief/<fork>/compare`: a fork beside the run that it came from, or why they cannot be compared. */
export function CompareScreen({ loading, onRetry, portraitUrl, links }: CompareScreenProps) {
  const loaded = use(loading);
  if (loaded.type === 'none') {
    return <NoDebrief loaded={loaded.loaded} links={links} onRetry={onRetry} />;
  }
  if (loaded.type === 'ready') {
    const { comparison } = loaded;
    const { id } = comparison.later.story.scenario;
    return (
      <ComparePage
        comparison={comparison}
        faceOf={(feels) => portraitUrl(id, feels)}
        debriefHref={links.debrief}
      />
    );
  }
  const { title, text, link } = compare.none[loaded.type];
  return (
    <Page width="column" title={app.titleOf(title)} className={styles.none}>
      <PageHeading>{title}</PageHeading>
      <p>{text}</p>
      <p>
        <ButtonLink tone="primary" href={links.debrief(loaded.runId)}>
          {link}
        </ButtonLink>
      </p>
    </Page>
  );
}
