import { useState } from 'react';
import { catalogue } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import { GuidelineIndex } from '#web/guidelines/guideline-index.tsx';
import { GuidelinePage } from '#web/guidelines/guideline-page.tsx';
import { UnknownGuideline } from '#web/guidelines/unknown-guideline.tsx';
import { links } from './links.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';
import type { Wiring } from './wiring.ts';

interface GuidelinesRouteProps extends Pick<RoutesProps, 'wiring' | 'steps'> {
  /** What the address asks for; null for all of them. */
  readonly asked: string | null;
}

/** `/guidelines` and `/guidelines/<id>`. */
export function GuidelinesRoute({ asked, wiring, steps }: GuidelinesRouteProps) {
  const guideline = catalogue.find(({ id }) => id === asked);
  if (guideline === undefined) {
    return (
      <Screen steps={steps}>
        {asked === null ? (
          <GuidelineIndex links={links} />
        ) : (
          <UnknownGuideline id={asked} links={links} />
        )}
      </Screen>
    );
  }
  return <OneGuideline guideline={guideline} wiring={wiring} steps={steps} />;
}

interface OneGuidelineProps extends Pick<RoutesProps, 'wiring' | 'steps'> {
  readonly guideline: (typeof catalogue)[number];
}

function OneGuideline({ guideline, wiring, steps }: OneGuidelineProps) {
  // Made once: a promise that fails must not be made again while it is waited for.
  const [scenarios] = useState(wiring.loadCards);
  const [meetings] = useState(() => startSearch(wiring.runs, guideline.id));
  return (
    <Screen steps={steps}>
      <GuidelinePage
        guideline={guideline}
        scenarios={scenarios}
        meetings={meetings}
        links={links}
      />
    </Screen>
  );
}

/** Replaying needs the engine's scoring, which the page itself does without. */
async function startSearch(runs: Wiring['runs'], guideline: GuidelineId) {
  const { findMeetings } = await import('./find-meetings.ts');
  return await findMeetings(runs, guideline);
}
