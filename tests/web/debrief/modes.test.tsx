// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeStory } from './fake-story.ts';
import { renderDebriefAfterReaction } from './render-debrief.tsx';

const { header } = fakeStory();

it('says at its head that the run was an assessment', () => {
  renderDebriefAfterReaction({ story: fakeStory({ header: { ...header, mode: 'assessment' } }) });
  expect(screen.getByText('Assessment')).toBeVisible();
});
