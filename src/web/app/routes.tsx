import { type ComponentType, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { CallRoute } from './call-route.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { latePart } from '#web/ui/late-part.tsx';
import { Loading } from './loading.tsx';
import { NotFound } from './late-not-found.ts';
import type { Preferences } from './preferences.ts';
import { Screen } from './screen.tsx';
import type { StepMemory } from './step-memory.ts';
import type { Wiring } from './wiring.ts';

/** What every route gets. */
export interface RoutesProps {
  readonly wiring: Wiring;
  readonly steps: StepMemory;
  readonly preferences: Preferences;
  readonly onPreferencesChange: (changes: Partial<Preferences>) => void;
}

// The call comes with the app: a reply must not wait for another round trip. The others bring theirs.
const late = <P extends object>(fetchRoute: () => Promise<ComponentType<P>>) =>
  latePart(fetchRoute, <Loading />);
const LibraryRoute = late(async () => (await import('./library-route.tsx')).LibraryRoute);
const BriefingRoute = late(async () => (await import('./briefing-route.tsx')).BriefingRoute);
const DebriefRoute = late(async () => (await import('./debrief-route.tsx')).DebriefRoute);
const CompareRoute = late(async () => (await import('./compare-route.tsx')).CompareRoute);
const GuidelinesRoute = late(async () => (await import('./guidelines-route.tsx')).GuidelinesRoute);
const SheetRoute = late(async () => (await import('./sheet-route.tsx')).SheetRoute);
const WatchRoute = late(async () => (await import('./watch-route.tsx')).WatchRoute);
const ProgressRoute = late(async () => (await import('./progress-route.tsx')).ProgressRoute);
const MapRoute = late(async () => (await import('./map-route.tsx')).MapRoute);

const DataRoute = latePart(async () => (await import('./data-route.tsx')).DataRoute, <Loading />);

/** Fetches what the library shows beside its code, and again after a failure. */
function LibraryAddress({ wiring, steps }: Pick<RoutesProps, 'wiring' | 'steps'>) {
  const [cards] = useState(wiring.loadCards);
  return <LibraryRoute cards={cards} wiring={wiring} steps={steps} />;
}

/** Which address shows which screen; the features are put together in the routes. */
export function Routes(props: RoutesProps) {
  const [path] = useLocation();
  const { wiring, steps } = props;
  return (
    <ErrorBoundary path={path}>
      <Switch>
        <Route path="/">
          <LibraryAddress wiring={wiring} steps={steps} />
        </Route>
        <Route path="/scenarios/:scenarioId">
          {({ scenarioId }) => (
            <BriefingRoute key={scenarioId} scenarioId={scenarioId} {...props} />
          )}
        </Route>
        <Route path="/play/:scenarioId/:runId?">
          {({ scenarioId, runId = null }) => (
            <CallRoute key={scenarioId} scenarioId={scenarioId} runId={runId} {...props} />
          )}
        </Route>
        <Route path="/debrief/:runId">
          {({ runId }) => <DebriefRoute key={runId} runId={runId} wiring={wiring} steps={steps} />}
        </Route>
        <Route path="/debrief/:runId/compare">
          {({ runId }) => <CompareRoute key={runId} runId={runId} wiring={wiring} steps={steps} />}
        </Route>
        <Route path="/guidelines/:guidelineId?">
          {({ guidelineId = null }) => (
            <GuidelinesRoute key={guidelineId} asked={guidelineId} wiring={wiring} steps={steps} />
          )}
        </Route>
        <Route path="/progress">
          <ProgressRoute wiring={wiring} steps={steps} />
        </Route>
        <Route path="/map/:scenarioId">
          {({ scenarioId }) => (
            <MapRoute key={scenarioId} scenarioId={scenarioId} wiring={wiring} steps={steps} />
          )}
        </Route>
        <Route path="/sheet/:scenarioId">
          {({ scenarioId }) => (
            <SheetRoute key={scenarioId} scenarioId={scenarioId} wiring={wiring} steps={steps} />
          )}
        </Route>
        <Route path="/watch/:scenarioId/:runId?">
          {({ scenarioId, runId = null }) => (
            <WatchRoute
              key={`${scenarioId}/${runId}`}
              scenarioId={scenarioId}
              runId={runId}
              wiring={wiring}
              steps={steps}
            />
          )}
        </Route>
        <Route path="/data">
          <DataRoute {...props} />
        </Route>
        <Route>
          <Screen steps={steps}>
            <NotFound />
          </Screen>
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
