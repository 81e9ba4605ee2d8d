import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { ErrorBoundary } from '#web/app/error-boundary.tsx';
import { DebriefPage } from '#web/debrief/debrief-page.tsx';
import { MoodCurve } from '#web/debrief/late-curve.ts';
import type { DebriefLinks } from '#web/debrief/links.ts';
import type { Surroundings } from '#web/debrief/open-debrief.ts';
import type { OwnReaction } from '#web/debrief/reaction.ts';
import type { Story } from '#web/debrief/story.ts';
import { fakeStory } from './fake-story.ts';

export const fakeLinks: DebriefLinks = {
  library: '/',
  play: (scenarioId, variantId) => `/play/${scenarioId}?variant=${variantId}`,
  resume: (scenarioId, runId) => `/play/${scenarioId}/${runId}`,
  watch: (scenarioId, variantId) => `/watch/${scenarioId}?variant=${variantId}`,
  guideline: (id) => `/guidelines/${id}`,
  debrief: (runId) => `/debrief/${runId}`,
  map: (scenarioId, variantId, runId) => `/map/${scenarioId}?variant=${variantId}&run=${runId}`,
  compare: (forkId) => `/debrief/${forkId}/compare`,
};

interface Start {
  readonly story?: Story;
  readonly reaction?: OwnReaction | null;
  readonly goal?: string | null;
  readonly around?: Surroundings;
}

// As `openDebrief` does before a debrief is shown.
await MoodCurve.prefetch();

/** No other run is in this browser, and nothing can be planned. */
const alone: Surroundings = { practice: null, forks: [] };

/** The debrief page of a run, with fakes that hear what the learner does; no reaction was given yet. */
export function renderDebrief({
  story = fakeStory(),
  goal = null,
  around = alone,
  ...start
}: Start = {}) {
  const heard = {
    onReact: vi.fn<(reaction: OwnReaction | null) => Promise<void>>().mockResolvedValue(),
    onKeepGoal: vi.fn<(goal: string) => Promise<void>>().mockResolvedValue(),
    onGoBack: vi.fn<(logIndex: number) => Promise<void>>().mockResolvedValue(),
  };
  const { container } = render(
    <main>
      <ErrorBoundary path="/debrief/run-1">
        <DebriefPage
          story={story}
          reaction={start.reaction}
          goal={goal}
          around={around}
          faceOf={(feels) => `/faces/${feels}.svg`}
          links={fakeLinks}
          {...heard}
        />
      </ErrorBoundary>
    </main>,
  );
  return { ...heard, container, user: userEvent.setup() };
}

/** The debrief page as it is once the learner's own view is in (here: skipped). */
export function renderDebriefAfterReaction(start: Omit<Start, 'reaction'> = {}) {
  return renderDebrief({ ...start, reaction: null });
}

/** One part of the page, found by its heading. */
export function part(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}
