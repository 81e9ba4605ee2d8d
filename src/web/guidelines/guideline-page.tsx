import { type ReactNode, Suspense } from 'react';
import { catalogue } from '#guidelines/catalogue.ts';
import { cite } from '#guidelines/cite.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import { type TensionRule, tensions } from '#guidelines/tensions.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { app } from '#web/messages/app.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Badge } from '#web/ui/badge.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import type { GuidelineLinks } from './links.ts';
import type { Meetings } from './meeting.ts';
import { MetIn } from './met-in.tsx';
import { Neighbours } from './neighbours.tsx';
import styles from './page.module.css';
import { Practice } from './practice.tsx';
import { TensionList } from './tension-list.tsx';

interface GuidelinePageProps {
  readonly guideline: Guideline;
  /** The same promise on every render, as is the next one. */
  readonly scenarios: Promise<readonly ScenarioCard[]>;
  readonly meetings: Promise<Meetings>;
  readonly links: GuidelineLinks;
}

/** `/guidelines/<id>`: what a guideline asks, what breaks it, where it stands, where one met it. */
export function GuidelinePage({ guideline, links, ...rest }: GuidelinePageProps) {
  const { id, title, todo, phase, caution } = guideline;
  const rules = tensions.filter((rule: TensionRule) => rule.guidelines.includes(id));
  const place = catalogue.indexOf(guideline) + 1;
  return (
    <Page width="column" title={app.titleOf(title)} className={styles.page}>
      <div className={styles.intro}>
        <BackLink href={links.guidelines}>{guidelines.all}</BackLink>
        <p className={styles.place}>
          {guidelines.place(guidelines.phases[phase], place, catalogue.length)}
        </p>
        <PageHeading>{title}</PageHeading>
        <p className={styles.todo}>{todo}</p>
      </div>
      <Part id="sounds" title={guidelines.soundsLike}>
        <p className={styles.sounds}>{guideline.soundsLike}</p>
      </Part>
      <Breaks breaks={guideline.breaks} />
      {caution !== undefined && (
        <Notice title={guidelines.caution}>
          <p>{caution}</p>
        </Notice>
      )}
      <Part id="met" title={guidelines.met.heading}>
        <Suspense fallback={<p>{guidelines.met.looking}</p>}>
          <MetIn meetings={rest.meetings} />
        </Suspense>
      </Part>
      <Part id="practice" title={guidelines.scenarios.heading}>
        <Practice guideline={id} scenarios={rest.scenarios} briefingHref={links.briefing} />
      </Part>
      {rules.length > 0 && (
        <Part id="tensions" title={guidelines.tensions.heading}>
          <p>{guidelines.tensions.lead}</p>
          <TensionList rules={rules} of={id} links={links} />
        </Part>
      )}
      <Part id="sources" title={guidelines.sources}>
        <ul className={styles.sources}>
          {guideline.sources.map((source) => (
            <li key={`${source.document} ${source.place}`}>{guidelines.source(cite(source))}</li>
          ))}
        </ul>
      </Part>
      <Neighbours guideline={guideline} guidelineHref={links.guideline} />
    </Page>
  );
}

function Breaks({ breaks }: Pick<Guideline, 'breaks'>) {
  return (
    <Part id="breaks" title={guidelines.breaks}>
      <ul className={styles.breaks}>
        {breaks.map(({ text, basis }) => (
          <li key={text}>
            {text} <Badge>{guidelines.basis[basis]}</Badge>
          </li>
        ))}
      </ul>
      {breaks.some(({ basis }) => basis === 'inferred') && (
        <p className={styles.aside}>{guidelines.basisExplained}</p>
      )}
    </Part>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
