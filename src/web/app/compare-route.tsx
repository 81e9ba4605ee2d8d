import { useState } from 'react';
import { CompareScreen } from '#web/debrief/compare-screen.tsx';
import { links } from './links.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';
import type { Wiring } from './wiring.ts';

interface CompareRouteProps extends Pick<RoutesProps, 'wiring' | 'steps'> {
  /** The fork. */
  readonly runId: string;
}

/** `/debrief/<run>/compare`: a fork of this browser beside the run that it came from. */
export function CompareRoute({ runId, wiring, steps }: CompareRouteProps) {
  const { runs, portraitUrl } = wiring;
  const [loading, setLoading] = useState(() => startComparison(runs, runId));
  return (
    <Screen steps={steps}>
      <CompareScreen
        loading={loading}
        onRetry={() => setLoading(startComparison(runs, runId))}
        portraitUrl={portraitUrl}
        links={links}
      />
    </Screen>
  );
}

/** The engine's scoring comes with it, as for a debrief. */
async function startComparison(runs: Wiring['runs'], runId: string) {
  const { loadComparison } = await import('#web/debrief/load-comparison.ts');
  return await loadComparison(runs, runId);
}
