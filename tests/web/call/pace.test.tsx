// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import {
  choose,
  click,
  freshBrowser,
  offered,
  openCall,
  openStore,
  pass,
  press,
  said,
  saved,
  storedRun,
} from './render-call.tsx';

const spoken = { preferences: { pace: 'normal' } } as const;
const opening = 'Brandt Tools, Ilse speaking. Is it on its way?';

/** What the eye has got so far: styles are not applied here, their names are. */
const seen = () =>
  [...document.querySelectorAll('[aria-live="polite"] span[class*="said"]')]
    .filter(({ className }) => !className.includes('unsaid'))
    .map(({ textContent }) => textContent)
    .join('');

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('lets the words arrive phrase by phrase at speaking pace', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  const arrived = [seen()];
  // Two words, two words, five words, at 170 a minute.
  for (const ms of [705, 1, 705, 1]) {
    pass(ms);
    arrived.push(seen());
  }
  expect(arrived).toEqual([
    'Brandt Tools, ',
    'Brandt Tools, ',
    'Brandt Tools, Ilse speaking. ',
    'Brandt Tools, Ilse speaking. ',
    opening,
  ]);
});

it('offers the replies when the line is heard, not before', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  for (const ms of [706, 706, 1764]) pass(ms);
  expect(offered()).toEqual([]);
  pass(1);
  expect(offered().length).toBe(3);
});

it('keeps the place of the replies without letting anybody read ahead', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  const list = document.querySelector('ol[aria-label="What do you say?"]');
  expect(list?.querySelectorAll('button').length).toBe(3);
  expect(list).toHaveAttribute('inert');
  expect(list).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByRole('button', { name: /Your stand stays empty/ })).toBeNull();
});

it('takes no reply by key while she speaks', async () => {
  const { user, runs } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await press(user, '1');
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('shows that she talks', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  const heading = screen.getByRole('heading', { name: 'Speaking: Ilse Brandt' });
  expect(heading.querySelector('[class*="sign"]')?.className).not.toContain('still');
});

it('shows the rest at the press of a button', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await click(user, 'Show the rest');
  expect([seen(), offered().length]).toEqual([opening, 3]);
});

it('shows the rest at the press of S', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await press(user, 's');
  expect([seen(), offered().length]).toEqual([opening, 3]);
});

it('does not take showing the rest for cutting in', async () => {
  const { user, runs } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await press(user, 's');
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('offers to cut in with the words that would be said', async () => {
  const { user, runs } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await click(user, 'Cut in: “Let me stop you there.”');
  expect((await storedRun(runs))?.log.at(-1)?.slice(0, 2)).toEqual([logKinds.cutIn, 2]);
  expect(said()).toBe(`I was not done.${opening}`);
  expect(screen.queryByRole('button', { name: /Cut in/ })).toBeNull();
});

it('shows in the transcript only what she said before she was cut off', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await click(user, /Cut in/);
  expect(screen.getByText('(cut off)').closest('li')).toHaveTextContent(
    /Brandt Tools– \(cut off\)$/,
  );
});

it('offers no cutting in once the line was heard', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await press(user, 's');
  expect(screen.queryByRole('button', { name: /Cut in/ })).toBeNull();
});

it('does not go on by itself while a cut is being saved', async () => {
  let answer = () => undefined as void;
  const runs = openStore();
  const slow: RunStore = {
    ...runs,
    append: async (id, seq, entries) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      await runs.append(id, seq, entries);
    },
  };
  const { user } = await openCall({ ...spoken, runs: slow });
  await choose(user, /Ring her now/);
  await click(user, /Cut in/);
  await press(user, 's');
  for (const ms of [5000, 5000, 5000]) pass(ms);
  expect(offered()).toEqual([]);
  answer();
  await saved();
  expect(said()).toContain('I was not done.');
});

it('speaks faster when asked to', async () => {
  const { user } = await openCall({ preferences: { pace: 'fast' } });
  await choose(user, /Ring her now/);
  for (const ms of [400, 400, 1000]) pass(ms);
  expect(offered().length).toBe(3);
});

it('takes a new pace in the middle of a line', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Ring her now/);
  await click(user, 'Settings');
  await user.click(screen.getByRole('radio', { name: 'At once' }));
  expect([seen(), offered().length]).toEqual([opening, 3]);
});

it('is a page to decide on, with nobody speaking, before the call', async () => {
  await openCall(spoken);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Before the call');
  expect(screen.queryByRole('img')).toBeNull();
  expect(offered().length).toBe(3);
});

it('shows on her face how a line is meant, in words for who cannot see it', async () => {
  const { user } = await openCall(spoken);
  await choose(user, /Wait until dispatch/);
  await press(user, 's');
  await choose(user, /Your stand stays empty/);
  expect(screen.getByRole('img')).toHaveAccessibleName('Ilse Brandt, worried');
  for (const ms of [5000, 5000, 5000]) pass(ms);
  expect(screen.getByRole('img')).toHaveAccessibleName('Ilse Brandt, serious');
});
