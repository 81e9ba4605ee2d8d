import { useState } from 'react';
import type { Phase, Scenario } from '#scenario/schema.ts';
import { BriefingScreen } from '#web/briefing/briefing-screen.tsx';
import { findUnfinished } from './find-unfinished.ts';
import { links } from './links.ts';
import { loadScenario } from './load-scenario.ts';
import { NotFound } from './late-not-found.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

interface BriefingRouteProps extends RoutesProps {
  readonly scenarioId: string;
}

/** `/scenarios/<id>`: the briefing; an id that the build does not have is not found. */
export function BriefingRoute({ scenarioId, wiring, steps, ...props }: BriefingRouteProps) {
  const { scenarios, runs, portraitUrl } = wiring;
  const listed = scenarios.find(({ id }) => id === scenarioId);
  // Made once: a promise that fails must not be made again while it is waited for.
  const [scenario] = useState(() => listed && loadScenario(listed));
  const [unfinished] = useState(() => findUnfinished(runs, scenarioId));
  return (
    <Screen steps={steps}>
      {listed && scenario ? (
        <BriefingScreen
          scenario={scenario}
          portrait={portraitUrl(listed.id, 'serious')}
          loadPhases={findPhases}
          pace={props.preferences.pace}
          onPaceChange={(pace) => props.onPreferencesChange({ pace })}
          answerTime={props.preferences.answerTime}
          onAnswerTimeChange={(answerTime) => props.onPreferencesChange({ answerTime })}
          unfinished={unfinished}
          links={links}
        />
      ) : (
        <NotFound />
      )}
    </Screen>
  );
}

/** It takes the values of the whole call, which nothing else here needs. */
async function findPhases(scenario: Scenario, variantId: string): Promise<readonly Phase[]> {
  const { listPhases } = await import('#web/runs/open-drill.ts');
  return listPhases(scenario, variantId);
}
