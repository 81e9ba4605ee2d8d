import { use } from 'react';
import { useLocation } from 'wouter';
import type { Expression } from '#scenario/expressions.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { DebriefPage } from './debrief-page.tsx';
import { saveGoal } from './goal.ts';
import type { DebriefLinks } from './links.ts';
import type { OpenedDebrief } from './open-debrief.ts';
import { saveReaction } from './reaction.ts';
import type { Story } from './story.ts';

interface DebriefScreenProps {
  /** From `openDebrief`; the same promise on every render. */
  readonly loading: Promise<OpenedDebrief>;
  readonly onRetry: () => void;
  readonly runs: Pick<RunStore, 'fork' | 'saveNote'>;
  readonly portraitUrl: (scenarioId: string, expression: Expression) => string;
  readonly links: DebriefLinks;
}

/** `/debrief/<run>`: the debrief of a run of this browser, or why there is none. */
export function DebriefScreen({ loading, onRetry, runs, portraitUrl, links }: DebriefScreenProps) {
  const loaded = use(loading);
  const [, navigate] = useLocation();
  if (loaded.type === 'none') {
    return <loaded.NoDebrief loaded={loaded.loaded} links={links} onRetry={onRetry} />;
  }
  const { story, reaction, goal, around } = loaded;
  const { runId, scenario } = story;
  return (
    <DebriefPage
      key={runId}
      story={story}
      reaction={reaction}
      goal={goal}
      around={around}
      faceOf={(feels) => portraitUrl(scenario.id, feels)}
      links={links}
      onReact={(given) => saveReaction(runs, runId, given)}
      onKeepGoal={(kept) => saveGoal(runs, runId, kept)}
      onGoBack={async (logIndex) => {
        const forkId = await runs.fork(runId, logIndex, notesBefore(story, logIndex));
        navigate(links.resume(scenario.id, forkId));
      }}
    />
  );
}

/** What goes along into a fork: what was said before the replies that it takes over. */
function notesBefore({ firstWords }: Story, logIndex: number): readonly string[] {
  return [...(firstWords?.byMove ?? [])].flatMap(([at, { about }]) =>
    at < logIndex ? [about] : [],
  );
}
