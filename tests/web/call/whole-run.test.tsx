// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import {
  choose,
  click,
  freshBrowser,
  openCall,
  press,
  pressKeyOf,
  settled,
  storedRun,
  tabTo,
} from './render-call.tsx';

const { reply, wrapUp, factKept } = logKinds;

const wholeLog = [
  [reply, 0],
  [reply, 0],
  [factKept, 0],
  [reply, 1],
  [factKept, 1],
  [reply, 0],
  [wrapUp, 3],
  [reply, 0],
  [reply, 0],
];

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('plays a whole run by clicks, from the decision before the call to the promised day', async () => {
  const { user, runs } = await openCall();
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
  await click(user, 'The fair opens on Friday at nine.');
  await choose(user, /A van leaves at six tonight/);
  await click(user, 'The van leaves at six.');
  await choose(user, /I ring you at seven/);
  await click(user, 'Write the recap');
  await choose(user, /Four boxes by van at six/);
  await choose(user, /Ring her and ask/);

  const run = await storedRun(runs);
  expect(run?.log.map(([kind, index]) => [kind, index])).toEqual(wholeLog);
  expect(run?.finishedAt).not.toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Four boxes for Friday');
  expect(screen.getByRole('link', { name: 'Go to the debrief' })).toHaveAttribute(
    'href',
    `/debrief/${run?.id}`,
  );
});

it('tells when the end is near, once', async () => {
  const { user, onNearEnd } = await openCall();
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
  await choose(user, /A van leaves at six tonight/);
  await choose(user, /I ring you at seven/);
  await click(user, 'Write the recap');
  expect(onNearEnd).not.toHaveBeenCalled();
  await choose(user, /A van tonight/);
  expect(onNearEnd).toHaveBeenCalledOnce();
  await choose(user, /Ring her and ask/);
  expect(onNearEnd).toHaveBeenCalledOnce();
});

it('plays a whole run by keys alone', async () => {
  const { user, runs } = await openCall();
  await pressKeyOf(user, /Ring her now/);
  await pressKeyOf(user, /Your stand stays empty/);
  await press(user, 'k');
  await pressKeyOf(user, /A van leaves at six tonight/);
  await press(user, 'k');
  await pressKeyOf(user, /I ring you at seven/);
  settled();
  await tabTo(user, 'Write the recap');
  await press(user, '{Enter}');
  await pressKeyOf(user, /Four boxes by van at six/);
  await pressKeyOf(user, /Ring her and ask/);
  expect((await storedRun(runs))?.log.map(([kind, index]) => [kind, index])).toEqual(wholeLog);
});

it('notes when each entry was made, counted from the one before', async () => {
  const { user, runs } = await openCall();
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
  expect((await storedRun(runs))?.log.map(([, , dtMs]) => dtMs)).toEqual([1500, 1500]);
});

it('stores the header and the very version of the scenario with the first entry', async () => {
  const { user, runs, onStarted } = await openCall({ variantId: 'furious' });
  await choose(user, /Ring her now/);
  const run = await storedRun(runs);
  expect(onStarted.mock.calls).toEqual([[run?.id]]);
  expect(run?.header).toMatchObject({ variant: 'furious', mode: 'practice', origin: null });
  expect(await runs.findScenario(run?.header.scenarioHash ?? '')).toContain('"id":"tiny-call"');
});

it('stores nothing before the learner does something', async () => {
  const { runs } = await openCall();
  expect(await runs.list()).toEqual({ runs: [], unreadable: [] });
});

it('plays the default variant when the address names none', async () => {
  const { user, runs } = await openCall();
  await choose(user, /Ring her now/);
  expect((await storedRun(runs))?.header.variant).toBe('calm');
});
