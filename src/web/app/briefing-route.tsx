import { lazy, use, useState } from 'react';
import type { LibraryScenario } from 'virtual:scenarios';
import { findUnfinished } from './find-unfinished.ts';
import { links } from './links.ts';
import { loadScenario } from './load-scenario.ts';
import { NotFound } from './not-found.tsx';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

const BriefingScreen = lazy(async () => {
  const { BriefingScreen: screen } = await import('#web/briefing/briefing-screen.tsx');
  return { default: screen };
});

interface BriefingRouteProps extends RoutesProps {
  readonly scenarioId: string;
}

/** `/scenarios/<id>`: the briefing; an id that the build does not have is not found. */
export function BriefingRoute({ scenarioId, ...props }: BriefingRouteProps) {
  const { scenarios, runs } = props.wiring;
  const listed = scenarios.find(({ id }) => id === scenarioId);
  const [unfinished] = useState(() => findUnfinished(runs, scenarioId));
  return (
    <Screen steps={props.steps}>
      {listed ? <Briefing listed={listed} unfinished={unfinished} {...props} /> : <NotFound />}
    </Screen>
  );
}

interface BriefingProps extends RoutesProps {
  readonly listed: LibraryScenario;
  readonly unfinished: ReturnType<typeof findUnfinished>;
}

function Briefing({ listed, unfinished, wiring, pace, onPaceChange }: BriefingProps) {
  return (
    <BriefingScreen
      scenario={use(loadScenario(listed))}
      portrait={wiring.portraitUrl(listed.id, 'serious')}
      pace={pace}
      onPaceChange={onPaceChange}
      unfinished={unfinished}
      links={links}
    />
  );
}
