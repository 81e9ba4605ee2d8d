import { useState } from 'react';
import { useSearch } from 'wouter';
import { BriefingSheet } from '#web/briefing/briefing-sheet.tsx';
import { SheetScreen } from '#web/sheet/sheet-screen.tsx';
import { links } from './links.ts';
import { loadAdvised } from './load-scenario.ts';
import { NotFound } from './late-not-found.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

interface SheetRouteProps extends Pick<RoutesProps, 'wiring' | 'steps'> {
  readonly scenarioId: string;
}

/** `/sheet/<id>?variant=<id>`: a scenario to play without the app. */
export function SheetRoute({ scenarioId, wiring, steps }: SheetRouteProps) {
  const listed = wiring.scenarios.find(({ id }) => id === scenarioId);
  // Made once: a promise that fails must not be made again while it is waited for.
  const [scenario] = useState(() => listed && loadAdvised(listed));
  const asked = new URLSearchParams(useSearch()).get('variant');
  return (
    <Screen steps={steps}>
      {scenario ? (
        <SheetScreen
          scenario={scenario}
          asked={asked}
          briefingHref={links.briefing(scenarioId)}
          onPrint={() => globalThis.print()}
          renderBriefing={(read, variantId) => (
            <BriefingSheet scenario={read} variantId={variantId} heading="h3" />
          )}
        />
      ) : (
        <NotFound />
      )}
    </Screen>
  );
}
