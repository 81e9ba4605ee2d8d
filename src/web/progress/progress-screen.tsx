import { use } from 'react';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { app } from '#web/messages/app.ts';
import { progress as texts } from '#web/messages/progress.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { EmptyProgress } from './empty-progress.tsx';
import { GoalList } from './goal-list.tsx';
import { GuidelineSection } from './guideline-section.tsx';
import type { ProgressLinks } from './links.ts';
import styles from './progress-screen.module.css';
import { ReadingStatus } from './reading-status.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { StartHere } from './start-here.tsx';
import type { Reading } from './told-run.ts';
import { UnseenCalls } from './unseen-calls.tsx';
import { viewProgress } from './view-progress.ts';

interface ProgressScreenProps {
  /** Null before anything is known. */
  readonly reading: Reading | null;
  /** The same promise on every render. */
  readonly cards: Promise<readonly ScenarioCard[]>;
  /** Milliseconds since 1970; the same moment on every render. */
  readonly now: number;
  readonly links: ProgressLinks;
  readonly onRetry: () => void;
}

/** `/progress`: what all finished calls show; it fills while they are read. */
export function ProgressScreen(props: ProgressScreenProps) {
  const { reading, onRetry } = props;
  return (
    <Page title={app.titleOf(texts.title)} className={styles.page}>
      <div className={styles.intro}>
        <PageHeading>{texts.heading}</PageHeading>
        <p className={styles.lead}>{texts.lead}</p>
        <ReadingStatus reading={reading} />
      </div>
      {reading?.type === 'unavailable' && (
        <Notice
          title={texts.unavailable.title}
          actions={<Button onClick={onRetry}>{texts.unavailable.retry}</Button>}
        >
          <p>{texts.unavailable.text}</p>
        </Notice>
      )}
      {reading?.type === 'read' && <Read {...props} reading={reading} />}
    </Page>
  );
}

interface ReadProps extends ProgressScreenProps {
  readonly reading: Extract<Reading, { readonly type: 'read' }>;
}

function Read({ reading, cards, now, links }: ReadProps) {
  const { start, scenarios, guidelines, goals, unseen, uncounted } = viewProgress(
    reading,
    use(cards),
    now,
  );
  return (
    <>
      {start !== null && <StartHere start={start} links={links} />}
      {reading.calls === 0 ? (
        <EmptyProgress />
      ) : (
        <>
          {unseen.length > 0 && <UnseenCalls unseen={unseen} links={links} />}
          <GuidelineSection guidelines={guidelines} isComplete={reading.isComplete} links={links} />
          <ScenarioList scenarios={scenarios} uncounted={uncounted} links={links} />
          {reading.isComplete && <GoalList goals={goals} links={links} />}
        </>
      )}
    </>
  );
}
