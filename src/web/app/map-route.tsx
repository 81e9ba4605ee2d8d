import { useState } from 'react';
import { useSearch } from 'wouter';
import { fetchDrawing } from '#web/map/fetch-drawing.ts';
import { MapScreen } from '#web/map/map-screen.tsx';
import type { RunStore } from '#web/runs/run-store.ts';
import { links } from './links.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

interface MapRouteProps extends Pick<RoutesProps, 'wiring' | 'steps'> {
  readonly scenarioId: string;
}

/** `/map/<scenario>?variant=<id>`: the paths through a variant; `run=<id>` picks one of them. */
export function MapRoute(props: MapRouteProps) {
  const search = new URLSearchParams(useSearch());
  const variantId = search.get('variant');
  return (
    <VariantMap key={variantId} {...props} variantId={variantId} askedRun={search.get('run')} />
  );
}

interface VariantMapProps extends MapRouteProps {
  readonly variantId: string | null;
  readonly askedRun: string | null;
}

function VariantMap({ scenarioId, variantId, askedRun, wiring, steps }: VariantMapProps) {
  const start = () => startMap(wiring.runs, scenarioId, variantId);
  const [loading, setLoading] = useState(start);
  return (
    <Screen steps={steps}>
      <MapScreen
        scenarioId={scenarioId}
        askedRun={askedRun}
        loading={loading}
        onRetry={() => setLoading(start())}
        fetchDrawing={fetchDrawing}
        links={links}
      />
    </Screen>
  );
}

/** The engine's scoring comes with it, as for a debrief. */
async function startMap(runs: RunStore, scenarioId: string, variantId: string | null) {
  const [{ loadMap }, { readTold }] = await Promise.all([
    import('#web/map/load-map.ts'),
    import('./read-told.ts'),
  ]);
  return await loadMap({ runs, toldOf: (run) => readTold(runs, run) }, { scenarioId, variantId });
}
