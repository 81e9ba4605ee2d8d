// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderDebrief, renderDebriefAfterReaction } from './render-debrief.tsx';

const bug = new TypeError('Cannot read properties of undefined');

beforeEach(() => {
  // React reports what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const failed = () => screen.findByRole('heading', { name: 'This screen stopped working' });

it('tells a fault of ours from a full disk when the own view is saved', async () => {
  const { user, onReact } = renderDebrief();
  onReact.mockRejectedValueOnce(bug);
  await user.click(screen.getByRole('button', { name: 'Skip this' }));
  expect(await failed()).toBeVisible();
});

it('tells a fault of ours from a full disk when a goal is kept', async () => {
  const { user, onKeepGoal } = renderDebriefAfterReaction();
  onKeepGoal.mockRejectedValueOnce(bug);
  await user.click(screen.getByRole('button', { name: 'Keep this goal' }));
  expect(await failed()).toBeVisible();
});

it('tells a fault of ours from a full disk when a fork is made', async () => {
  const { user, onGoBack } = renderDebriefAfterReaction();
  onGoBack.mockRejectedValueOnce(bug);
  const reply = screen.getByRole('article', { name: 'Reply 1' });
  await user.click(within(reply).getByRole('button', { name: /Go back/ }));
  expect(await failed()).toBeVisible();
});
