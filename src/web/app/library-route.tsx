import { useState } from 'react';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { LibraryScreen } from '#web/library/library-screen.tsx';
import { links } from './links.ts';
import { readEarlierRuns } from './read-earlier-runs.ts';
import { Screen } from './screen.tsx';
import type { StepMemory } from './step-memory.ts';
import type { Wiring } from './wiring.ts';

interface LibraryRouteProps {
  /** The same promise on every render. */
  readonly cards: Promise<readonly ScenarioCard[]>;
  readonly wiring: Wiring;
  readonly steps: StepMemory;
}

/** `/`: the library, with what this browser remembers read anew on each visit. */
export function LibraryRoute({ cards, wiring, steps }: LibraryRouteProps) {
  const { runs, portraitUrl } = wiring;
  const [earlier] = useState(() => readEarlierRuns(runs));
  return (
    <Screen steps={steps}>
      <LibraryScreen
        scenarios={cards}
        portraitOf={(scenarioId) => portraitUrl(scenarioId, 'serious')}
        links={links}
        earlier={earlier}
      />
    </Screen>
  );
}
