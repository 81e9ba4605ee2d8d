import { useState } from 'react';
import { DebriefScreen } from '#web/debrief/debrief-screen.tsx';
import type { RunStore } from '#web/runs/run-store.ts';
import { links } from './links.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

interface DebriefRouteProps extends Pick<RoutesProps, 'wiring' | 'steps'> {
  readonly runId: string;
}

/** `/debrief/<run>`: the debrief of a run of this browser. */
export function DebriefRoute({ runId, wiring, steps }: DebriefRouteProps) {
  const { runs, portraitUrl } = wiring;
  const [loading, setLoading] = useState(() => startDebrief(runs, runId));
  return (
    <Screen steps={steps}>
      <DebriefScreen
        loading={loading}
        onRetry={() => setLoading(startDebrief(runs, runId))}
        runs={runs}
        portraitUrl={portraitUrl}
        links={links}
      />
    </Screen>
  );
}

/** Scores and values are needed nowhere else on the learner's way, so they come with this screen. */
async function startDebrief(runs: RunStore, runId: string) {
  const { openDebrief } = await import('#web/debrief/open-debrief.ts');
  return await openDebrief(runs, runId);
}
