import { use, useState } from 'react';
import type { ListedScenario } from 'virtual:scenario-index';
import { recordedRuns } from 'virtual:scenario-runs';
import { useSearch } from 'wouter';
import type { RecordedRun } from '#engine/recorded-run.ts';
import type { Scenario } from '#scenario/schema.ts';
import { CostBadge } from '#web/debrief/cost-badge.tsx';
import { ReplyReasons } from '#web/debrief/reply-reasons.tsx';
import { SpokenLine } from '#web/debrief/spoken-line.tsx';
import { ChooseScreen } from '#web/watch/choose-screen.tsx';
import { type WatchedRun, watchRun } from '#web/watch/watch-run.ts';
import { WatchScreen } from '#web/watch/watch-screen.tsx';
import { links } from './links.ts';
import { loadAdvised } from './load-scenario.ts';
import { NotFound } from './late-not-found.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

const parts = { SpokenLine, CostBadge, ReplyReasons };

interface WatchRouteProps extends Pick<RoutesProps, 'steps'> {
  readonly wiring: Pick<RoutesProps['wiring'], 'scenarios' | 'portraitUrl'>;
  readonly scenarioId: string;
  /** Null for the choice of all that there is to watch. */
  readonly runId: string | null;
}

/** `/watch/<scenario>/<run>`: a recorded run with the coach's word on each step; `/watch/<scenario>` has them all. */
export function WatchRoute({ scenarioId, runId, wiring, steps }: WatchRouteProps) {
  const listed = wiring.scenarios.find(({ id }) => id === scenarioId);
  // Made once: a promise that fails must not be made again while it is waited for.
  const [opening] = useState(() => listed && openWatch(listed, runId));
  return (
    <Screen steps={steps}>
      {opening ? <Opened opening={opening} portraitUrl={wiring.portraitUrl} /> : <NotFound />}
    </Screen>
  );
}

/** What an address leads to; null for a run that is not there. */
type OpenedWatch =
  | { readonly type: 'all'; readonly scenario: Scenario; readonly runs: readonly RecordedRun[] }
  | { readonly type: 'one'; readonly watched: WatchedRun }
  | null;

async function openWatch(listed: ListedScenario, runId: string | null): Promise<OpenedWatch> {
  const load = recordedRuns.get(listed.id);
  const [scenario, { runs }] = await Promise.all([loadAdvised(listed), load?.() ?? { runs: [] }]);
  if (runId === null) return { type: 'all', scenario, runs };
  const run = runs.find(({ id }) => id === runId);
  return run ? { type: 'one', watched: watchRun(scenario, listed.hash, run) } : null;
}

interface OpenedProps {
  readonly opening: Promise<OpenedWatch>;
  readonly portraitUrl: RoutesProps['wiring']['portraitUrl'];
}

function Opened({ opening, portraitUrl }: OpenedProps) {
  const opened = use(opening);
  const asked = new URLSearchParams(useSearch()).get('variant');
  if (opened === null) return <NotFound />;
  if (opened.type === 'all') {
    const { scenario, runs } = opened;
    return <ChooseScreen scenario={scenario} runs={runs} asked={asked} links={links} />;
  }
  const { watched } = opened;
  return (
    <WatchScreen
      watched={watched}
      faceOf={(feels) => portraitUrl(watched.scenario.id, feels)}
      parts={parts}
      links={links}
    />
  );
}
