import { Route, Switch } from 'wouter';
import { BriefingRoute } from './briefing-route.tsx';
import { CallRoute } from './call-route.tsx';
import { DebriefRoute } from './debrief-route.tsx';
import { LibraryRoute } from './library-route.tsx';
import { NotFound } from './not-found.tsx';
import type { Preferences } from './preferences.ts';
import { Screen } from './screen.tsx';
import type { StepMemory } from './step-memory.ts';
import type { Wiring } from './wiring.ts';

/** What every route gets. */
export interface RoutesProps {
  readonly wiring: Wiring;
  readonly steps: StepMemory;
  readonly preferences: Omit<Preferences, 'theme'>;
  readonly onPreferencesChange: (changes: Partial<Omit<Preferences, 'theme'>>) => void;
}

/** Which address shows which screen; the features are put together in the routes. */
export function Routes(props: RoutesProps) {
  const { wiring, steps } = props;
  return (
    <Switch>
      <Route path="/">
        <LibraryRoute wiring={wiring} steps={steps} />
      </Route>
      <Route path="/scenarios/:scenarioId">
        {({ scenarioId }) => <BriefingRoute key={scenarioId} scenarioId={scenarioId} {...props} />}
      </Route>
      <Route path="/play/:scenarioId/:runId?">
        {({ scenarioId, runId = null }) => (
          <CallRoute key={scenarioId} scenarioId={scenarioId} runId={runId} {...props} />
        )}
      </Route>
      <Route path="/debrief/:runId">
        {({ runId }) => <DebriefRoute key={runId} runId={runId} wiring={wiring} steps={steps} />}
      </Route>
      <Route>
        <Screen steps={steps}>
          <NotFound />
        </Screen>
      </Route>
    </Switch>
  );
}
