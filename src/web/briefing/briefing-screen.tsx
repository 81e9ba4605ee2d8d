import { use } from 'react';
import type { Mode } from '#engine/run.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { Phase, Scenario } from '#scenario/schema.ts';
import { Link } from 'wouter';
import { app } from '#web/messages/app.ts';
import { briefing } from '#web/messages/briefing.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import type { Pace } from '#web/messages/paces.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { Portrait } from '#web/ui/portrait.tsx';
import styles from './briefing-screen.module.css';
import { BriefingSheet } from './briefing-sheet.tsx';
import type { NoStorageProps } from './no-storage.tsx';
import { Settle } from './settle.tsx';
import { StartPanel } from './start-panel.tsx';
import { Trains } from './trains.tsx';
import type { UnfinishedRun } from './unfinished-runs.tsx';
import { useStart } from './use-start.ts';

const startId = 'your-call';

interface BriefingScreenProps {
  /** The same promise on every render, as is the next one. */
  readonly scenario: Promise<Scenario>;
  readonly portrait: string;
  /** The phases of a variant that can be drilled. */
  readonly loadPhases: (scenario: Scenario, variantId: string) => Promise<readonly Phase[]>;
  readonly pace: Pace;
  readonly onPaceChange: (pace: Pace) => void;
  readonly answerTime: AnswerTime;
  readonly onAnswerTimeChange: (time: AnswerTime) => void;
  /** The calls of this scenario that were left, the one to carry on with first, or why none is known. */
  readonly unfinished: Promise<{
    readonly runs: readonly UnfinishedRun[];
    readonly failure: NoStorageProps['failure'] | null;
  }>;
  readonly links: {
    readonly library: string;
    readonly play: (
      scenarioId: string,
      variantId: string,
      way: { readonly mode: Mode; readonly phase: Phase | null },
    ) => string;
    readonly sheet: (scenarioId: string, variantId: string) => string;
    readonly watch: (scenarioId: string, variantId: string) => string;
    readonly guideline: (id: GuidelineId) => string;
    readonly resume: (scenarioId: string, runId: string) => string;
  };
}

/** What one may know before the call, and the start of it. */
export function BriefingScreen({ unfinished, links, ...rest }: BriefingScreenProps) {
  const scenario = use(rest.scenario);
  const { customer, variants } = scenario;
  const left = use(unfinished);
  const [{ variant: variantId, mode }, setStart] = useStart(variants);
  return (
    <Page title={app.titleOf(briefing.title(scenario.title))} className={styles.page}>
      <BackLink href={links.library} className={styles.back}>
        {briefing.back}
      </BackLink>
      <div className={styles.reading}>
        <div className={styles.header}>
          <Portrait src={rest.portrait} label="" size="large" />
          <div className={styles.title}>
            <PageHeading className={styles.heading}>{scenario.title}</PageHeading>
            <p>
              <span className={styles.name}>{customer.name}</span>
              <span className={styles.role}>
                {briefing.customer(customer.role, customer.company)}
              </span>
            </p>
          </div>
        </div>
        <p className={styles.summary}>{scenario.summary}</p>
        <a className={styles.toStart} href={`#${startId}`}>
          <Icon name="down" />
          {briefing.toStart}
        </a>
        <BriefingSheet scenario={scenario} variantId={variantId} />
        <div>
          <Trains guidelines={scenario.trains} guidelineHref={links.guideline} />
          <Settle />
          <Link href={links.sheet(scenario.id, variantId)} className={styles.colleague}>
            {briefing.colleague}
          </Link>
          <Link href={links.watch(scenario.id, variantId)} className={styles.colleague}>
            {briefing.watch}
          </Link>
        </div>
      </div>
      <div className={styles.side} id={startId}>
        <StartPanel
          variants={variants}
          variantId={variantId}
          onVariantChange={(chosen) => setStart({ variant: chosen })}
          mode={mode}
          onModeChange={(chosen) => setStart({ mode: chosen })}
          pace={rest.pace}
          onPaceChange={rest.onPaceChange}
          answerTime={rest.answerTime}
          onAnswerTimeChange={rest.onAnswerTimeChange}
          unfinished={left.runs}
          failure={left.failure}
          playHref={(phase) => links.play(scenario.id, variantId, { mode, phase })}
          loadPhases={() => rest.loadPhases(scenario, variantId)}
          resumeHref={(runId) => links.resume(scenario.id, runId)}
        />
      </div>
    </Page>
  );
}
