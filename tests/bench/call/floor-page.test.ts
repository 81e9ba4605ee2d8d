import { expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { isIllegal } from '#engine/progress.ts';
import { startSession } from '#engine/session.ts';
import { readScenario } from '#scenario/read.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { writeFloorPage } from './floor-page.ts';
import { choices, type Story, story, storySource } from './story.ts';

/** What the hand-written page holds, read as a browser would read it. */
function storyOf(page: string): Story {
  const json = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(page)?.[1];
  return JSON.parse(json ?? 'null') as Story;
}

/** A call of the app's scenario in which always the first reply is chosen. */
function playFirsts() {
  const call = compile(readScenario(storySource()), 'calm');
  const session = startSession(call, fakeHeader(), []);
  if (isIllegal(session)) throw new Error(session.reason);
  const turns = Array.from({ length: choices + 1 }, () => {
    session.hear();
    const view = session.view();
    for (const entry of replies(0)) session.take(entry);
    return {
      lines: view.newLines.map(({ text }) => text),
      replies: view.replies.map(({ text }) => text).toSorted(),
    };
  });
  return { turns, status: session.view().status };
}

it('tells on the hand-written page what the app tells: each line and each reply', () => {
  const { turns, status } = playFirsts();
  const { beats } = storyOf(writeFloorPage(story));
  expect(turns).toEqual(
    beats.map(({ line, replies: offered }) => ({ lines: [line], replies: offered.toSorted() })),
  );
  expect(status).toBe('over');
});

it('lets no text of the story end the element that holds it', () => {
  const [beat] = story.beats;
  if (beat === undefined) throw new Error('The story has a beat to change.');
  const told = { ...story, beats: [{ ...beat, line: '</script><b>Out' }] };
  expect(storyOf(writeFloorPage(told)).beats[0]?.line).toBe('</script><b>Out');
});
