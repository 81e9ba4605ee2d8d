import { useEffect, useState } from 'react';
import { ProgressScreen } from '#web/progress/progress-screen.tsx';
import type { Reading } from '#web/progress/told-run.ts';
import { links } from './links.ts';
import { followProgress } from './read-progress.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';
import type { Wiring } from './wiring.ts';

const progressLinks = {
  ...links,
  practise: (scenarioId: string, variantId: string) =>
    `${links.briefing(scenarioId)}?variant=${variantId}`,
};

/** `/progress`: what all finished calls of this browser show. */
export function ProgressRoute({ wiring, steps }: Pick<RoutesProps, 'wiring' | 'steps'>) {
  const [cards] = useState(wiring.loadCards);
  const [now] = useState(() => wiring.ids.now());
  const { reading, onRetry } = useReading(wiring);
  return (
    <Screen steps={steps}>
      <ProgressScreen
        reading={reading}
        cards={cards}
        now={now}
        links={progressLinks}
        onRetry={onRetry}
      />
    </Screen>
  );
}

/** What is known so far; reading stops when the screen goes. */
function useReading(wiring: Wiring) {
  // A new object for each attempt.
  const [asked, setAsked] = useState({ wiring });
  const [reading, setReading] = useState<Reading | null>(null);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(
    () => followProgress(asked.wiring, setReading, (error) => setFault({ error })),
    [asked],
  );
  // A fault of ours belongs to the error boundary, which sees only what a render throws.
  if (fault !== null) throw fault.error;
  return { reading, onRetry: () => setAsked({ wiring }) };
}
