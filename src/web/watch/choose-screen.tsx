import { Link } from 'wouter';
import { type RecordedRun, watchedKinds } from '#engine/recorded-run.ts';
import type { Scenario } from '#scenario/schema.ts';
import { app } from '#web/messages/app.ts';
import { watch } from '#web/messages/watch.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import styles from './choose-screen.module.css';
import type { WatchLinks } from './parts.ts';

const texts = watch.choose;

interface ChooseScreenProps {
  readonly scenario: Scenario;
  readonly runs: readonly RecordedRun[];
  /** The variant that one comes from, if any; its runs stand first. */
  readonly asked: string | null;
  readonly links: Pick<WatchLinks, 'briefing' | 'watchRun'>;
}

/** `/watch/<scenario>`: the recorded runs of a scenario, with a plain word of what watching them gives away. */
export function ChooseScreen({ scenario, runs, asked, links }: ChooseScreenProps) {
  const { id, title, variants } = scenario;
  const own = runs.filter(({ variant }) => variant === asked);
  const ordered = [...own, ...runs.filter((run) => !own.includes(run))];
  const titleOf = (variant: string) => variants.find((one) => one.id === variant)?.title ?? variant;
  const none = runs.length === 0;
  return (
    <Page width="column" title={app.titleOf(texts.title(title))} className={styles.page}>
      <header className={styles.header}>
        <BackLink href={links.briefing(id)}>{texts.back}</BackLink>
        <PageHeading>{texts.heading}</PageHeading>
        {!none && <p className={styles.lead}>{texts.lead(title)}</p>}
      </header>
      {none ? (
        <Notice title={texts.none.title}>
          <p>{texts.none.text}</p>
        </Notice>
      ) : (
        <Notice title={texts.spoiler.title}>
          <p>{texts.spoiler.text}</p>
        </Notice>
      )}
      {watchedKinds
        .filter((kind) => runs.some(({ shows }) => shows === kind))
        .map((kind) => (
          <section key={kind} className={styles.kind} aria-labelledby={kind}>
            <h2 id={kind}>{texts.kinds[kind].title}</h2>
            <p className={styles.about}>{texts.kinds[kind].text}</p>
            <ul className={styles.runs}>
              {ordered
                .filter(({ shows }) => shows === kind)
                .map((run) => (
                  <li key={run.id} className={styles.run}>
                    <Link href={links.watchRun(id, run.id)} className={styles.link}>
                      {kind === 'model' ? titleOf(run.variant) : run.title}
                    </Link>
                    {kind === 'model' ? (
                      <p>{variants.find((one) => one.id === run.variant)?.summary}</p>
                    ) : (
                      <>
                        <p>{run.note}</p>
                        <p className={styles.begins}>{texts.begins(titleOf(run.variant))}</p>
                      </>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}
