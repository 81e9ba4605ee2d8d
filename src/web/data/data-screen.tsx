import { use, useState } from 'react';
import { app } from '#web/messages/app.ts';
import { data } from '#web/messages/data.ts';
import type { RunsKept } from '#web/runs/run-archive.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { BringIn, type BringInProps } from './bring-in.tsx';
import { CallList, type CallNames } from './call-list.tsx';
import { Confirm, type Question } from './confirm.tsx';
import { Kept, type KeptProps } from './kept.tsx';
import styles from './data-screen.module.css';

/** What can be done with what is kept; where one rejects, nothing was changed. */
export interface DataActions {
  /** Offers everything as a file. */
  readonly backUp: (kept: RunsKept) => void;
  /** Offers one call as a file. */
  readonly saveCall: (kept: RunsKept, runId: string, withNotes: boolean) => void;
  readonly remove: (runId: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

interface DataScreenProps extends Omit<KeptProps, 'kept'>, Pick<BringInProps, 'onPlan' | 'onTake'> {
  /** Null where it cannot be read; the same promise until something changed. */
  readonly loading: Promise<RunsKept | null>;
  readonly onRetry: () => void;
  readonly actions: DataActions;
  readonly names: CallNames;
}

/** `/data`: what this browser keeps, to be taken along, brought back or deleted. */
export function DataScreen({ loading, onRetry, actions, names, ...props }: DataScreenProps) {
  const kept = use(loading);
  const [news, setNews] = useState('');
  const [question, setQuestion] = useState<Question | null>(null);
  return (
    <Page title={app.titleOf(data.title)} className={styles.page}>
      <div className={styles.part}>
        <PageHeading>{data.heading}</PageHeading>
        <p className={styles.lead}>{data.lead}</p>
        {/* There from the start: what appears together with its region is not always announced. */}
        <p role="status" className={styles.news}>
          {news}
        </p>
      </div>
      {kept === null ? (
        <Notice
          title={data.unavailable.title}
          actions={<Button onClick={onRetry}>{data.unavailable.retry}</Button>}
        >
          <p>{data.unavailable.text}</p>
        </Notice>
      ) : (
        <>
          <Kept
            kept={kept}
            lastBackup={props.lastBackup}
            isPersisted={props.isPersisted}
            onPersist={props.onPersist}
          />
          <section className={styles.part}>
            <h2>{data.backup.heading}</h2>
            <p>{data.backup.lead}</p>
            <div>
              <Button
                tone="primary"
                onClick={() => {
                  actions.backUp(kept);
                  setNews(data.backup.made);
                }}
              >
                {data.backup.make}
              </Button>
            </div>
          </section>
          <BringIn
            kept={kept}
            onPlan={props.onPlan}
            onTake={props.onTake}
            onTaken={(count) => setNews(data.bring.done(count))}
          />
          <CallList
            runs={kept.runs}
            names={names}
            onSave={(runId, withNotes) => actions.saveCall(kept, runId, withNotes)}
            onRemove={(runId, name) =>
              setQuestion({
                title: data.confirm.one,
                text: data.confirm.oneText(name),
                act: () => actions.remove(runId),
                done: data.list.removed,
              })
            }
          />
          <section className={styles.part}>
            <h2>{data.all.heading}</h2>
            <p>{data.all.lead}</p>
            <div>
              <Button
                onClick={() =>
                  setQuestion({
                    title: data.confirm.all,
                    text: data.confirm.allText(kept.runs.length),
                    act: actions.clear,
                    done: data.all.done,
                  })
                }
              >
                {data.all.button}
              </Button>
            </div>
          </section>
        </>
      )}
      <Confirm question={question} onClose={() => setQuestion(null)} onDone={setNews} />
    </Page>
  );
}
