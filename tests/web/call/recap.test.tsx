// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import {
  canonical,
  choose,
  freshBrowser,
  offered,
  openCall,
  openStore,
  tinyHash,
} from './render-call.tsx';

const card = () => screen.queryByRole('region', { name: 'Your message to Ilse Brandt' });

/** Opens a call that has come to its recap, with nothing kept. */
async function openRecap() {
  const runs = openStore();
  const header = fakeHeader({ scenarioHash: tinyHash });
  const log = [...replies(0, 0, 1, 0), [logKinds.wrapUp, 0, 0] as const];
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, log);
  return await openCall({ runs, runId: 'run-1' });
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('begins with an empty message to her', async () => {
  await openRecap();
  expect(card()).toHaveTextContent('To Ilse Brandt, Brandt ToolsNothing written yet.');
});

it('offers only what the kept facts allow', async () => {
  await openRecap();
  expect(offered().toSorted()).toEqual(['A van tonight.', 'No note. You both know what was said.']);
});

it('shows the message as it was sent when the promised day comes', async () => {
  const { user } = await openRecap();
  await choose(user, /A van tonight/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What came of it');
  expect(card()).toHaveTextContent('A van tonight.');
});

it('puts the message away once the day goes on', async () => {
  const { user } = await openRecap();
  await choose(user, /A van tonight/);
  await choose(user, /Ring her and ask/);
  expect(card()).toBeNull();
});
