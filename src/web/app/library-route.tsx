import { useState } from 'react';
import { LibraryScreen } from '#web/library/library-screen.tsx';
import { links } from './links.ts';
import { readEarlierRuns } from './read-earlier-runs.ts';
import { Screen } from './screen.tsx';
import type { StepMemory } from './step-memory.ts';
import type { Wiring } from './wiring.ts';

interface LibraryRouteProps {
  readonly wiring: Wiring;
  readonly steps: StepMemory;
}

/** `/`: the library, with what this browser remembers read anew on each visit. */
export function LibraryRoute({ wiring, steps }: LibraryRouteProps) {
  const { scenarios, runs, portraitUrl } = wiring;
  const [earlier] = useState(() => readEarlierRuns(runs));
  return (
    <Screen steps={steps}>
      <LibraryScreen
        scenarios={scenarios}
        portraitOf={(scenarioId) => portraitUrl(scenarioId, 'serious')}
        links={links}
        earlier={earlier}
      />
    </Screen>
  );
}
