import { expect, it } from 'vitest';
import { debriefAsText } from '#web/debrief/debrief-text.ts';
import { fakeStory } from './fake-story.ts';

const sources = { story: fakeStory(), reaction: null, goal: null, practice: null };

/** Places of texts in the copied text, -1 for what is missing. */
const placesOf = (told: string, parts: readonly string[]) =>
  parts.map((part) => told.indexOf(part));

it('tells the parts in the order of the page', () => {
  const told = debriefAsText({
    ...sources,
    reaction: { view: 'shaky', where: 'close', change: 'Ring sooner.' },
    goal: 'If it is late, then I ring.',
    practice: { day: new Date(2026, 10, 23).getTime(), variant: 'furious' },
  });
  const places = placesOf(told, [
    'Your call with Ilse Brandt',
    'Your own view: Shaky',
    'You would act differently: closing.',
    'Ring sooner.',
    'WHAT HAPPENED\nMended: A van, and doubts',
    'Reply 2 (setback, cost 30 of 100)\n  The courier must have done that.\n  anger 8, trust 3',
    'MOMENTS WORTH TALKING ABOUT\nThis worked (cost nothing)',
    'Source: ',
    'This cost you (cost 30 of 100)',
    'Stronger here: That was our packing table',
    'Not enough seen yet',
    'Your score: 70 of 100',
    'Band 37 to 100.',
    'My goal: If it is late, then I ring.',
    'Next practice: 23 November 2026, with “She saw the label”.',
  ]);
  expect(places).not.toContain(-1);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});

it('tells above a reply what the learner had said first', () => {
  const byMove = new Map([[1, { about: 'words/1', told: 'Your own words first: “Sorry”' }]]);
  const told = debriefAsText({
    ...sources,
    story: fakeStory({ firstWords: { note: 'Never scored.', byMove } }),
  });
  expect(told).toContain('  Your own words first: “Sorry”\n  The courier must have done that.');
});

it('tells no score of a first guided run', () => {
  const help = { takenBack: 0, hints: 1, isFirst: true };
  const told = debriefAsText({ ...sources, story: fakeStory({ help }) });
  expect(told).not.toContain('Your score');
});

it('leaves out what was skipped or cannot be told', () => {
  const told = debriefAsText(sources);
  expect(
    placesOf(told, ['Your own view', 'My goal', 'Next practice', 'null', 'undefined']),
  ).toEqual([-1, -1, -1, -1, -1]);
});
