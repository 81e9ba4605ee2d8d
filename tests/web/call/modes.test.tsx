// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { choose, click, freshBrowser, openCall, storedRun } from './render-call.tsx';

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('stores an assessment as one', async () => {
  const { user, runs } = await openCall({ mode: 'assessment' });
  await choose(user, /Ring her now/);
  expect((await storedRun(runs))?.header.mode).toBe('assessment');
});

it('keeps the briefing open in an assessment, and has no hint and nothing to take back', async () => {
  const { user } = await openCall({ mode: 'assessment' });
  await choose(user, /Ring her now/);
  await click(user, 'Briefing');
  expect(screen.getByRole('dialog', { name: 'Briefing' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /hint/i })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
});
