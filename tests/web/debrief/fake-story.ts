import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { fakeDebrief } from '#tests/support/fake-debrief.ts';
import type { FinishedDebrief, Story } from '#web/debrief/story.ts';

const storyEnding = {
  id: 'half',
  kind: 'mended',
  title: 'A van, and doubts',
  text: 'She takes the van and keeps the number of another carrier.',
} as const;

/** The fake debrief as the story of a practice run of the tiny scenario, played from the start. */
export function fakeStory({
  debrief,
  ...rest
}: Partial<Omit<Story, 'debrief'>> & { readonly debrief?: Partial<FinishedDebrief> } = {}): Story {
  return {
    runId: 'run-1',
    header: { variant: 'calm', mode: 'practice', origin: null },
    scenario: tinyScenario,
    help: null,
    firstWords: null,
    debrief: { ...fakeDebrief, ending: storyEnding, score: 70, ...debrief },
    ...rest,
  };
}
