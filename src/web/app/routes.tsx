import { lazy } from 'react';
import { Route, Switch, useSearch } from 'wouter';
import { BriefingRoute } from './briefing-route.tsx';
import { DebriefRoute } from './debrief-route.tsx';
import { LibraryRoute } from './library-route.tsx';
import { NotFound } from './not-found.tsx';
import type { Pace } from './preferences.ts';
import { Screen } from './screen.tsx';
import type { StepMemory } from './step-memory.ts';
import type { Wiring } from './wiring.ts';

const CallScreen = lazy(async () => {
  const { CallScreen: screen } = await import('#web/call/call-screen.tsx');
  return { default: screen };
});

export interface RoutesProps {
  readonly wiring: Wiring;
  readonly steps: StepMemory;
  readonly pace: Pace;
  readonly onPaceChange: (pace: Pace) => void;
}

/** Which address shows which screen; here the features are put together. */
export function Routes(props: RoutesProps) {
  const { wiring, steps } = props;
  const variantId = new URLSearchParams(useSearch()).get('variant');
  return (
    <Switch>
      <Route path="/">
        <LibraryRoute wiring={wiring} steps={steps} />
      </Route>
      <Route path="/scenarios/:scenarioId">
        {({ scenarioId }) => <BriefingRoute key={scenarioId} scenarioId={scenarioId} {...props} />}
      </Route>
      <Route path="/play/:scenarioId/:runId?">
        {({ scenarioId, runId }) => (
          <Screen steps={steps}>
            <CallScreen
              scenarioId={scenarioId}
              {...(variantId !== null && { variantId })}
              {...(runId !== undefined && { runId })}
            />
          </Screen>
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
