// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeVoice, type FakeVoice } from '#tests/support/fake-voice.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import type { CallPreferences } from '#web/call/call-settings.tsx';
import type { SpokenCall } from '#web/voice/open-voice.ts';
import { createSpeaker } from '#web/voice/speaker.ts';
import { VoiceChoice } from '#web/voice/voice-choice.tsx';
import {
  canonical,
  choose,
  click,
  freshBrowser,
  offered,
  openCall,
  openStore,
  pass,
  press,
  saved,
  tinyHash,
} from './render-call.tsx';

const realTimeout = globalThis.setTimeout;
const opening = 'Brandt Tools, Ilse speaking. Is it on its way?';
const spokenOpening = { text: opening, voiceId: null, rate: 1.1, pitch: 1 };
const kate = { id: 'kate', name: 'Kate' };
const noPreferences: Partial<CallPreferences> = {};

/** What the eye has got so far. */
const seen = () =>
  [...document.querySelectorAll('[aria-live="polite"] span[class*="said"]')]
    .filter(({ className }) => !className.includes('unsaid'))
    .map(({ textContent }) => textContent)
    .join('');

function spokenBy(voice: FakeVoice): SpokenCall {
  return { speaker: createSpeaker(voice), VoiceChoice };
}

/** A call that is read aloud by a fake voice, at speaking pace unless told otherwise. */
async function openSpoken(voice: FakeVoice, preferences = noPreferences) {
  const openVoice = vi.fn<() => Promise<SpokenCall>>(() => Promise.resolve(spokenBy(voice)));
  const call = await openCall({
    openVoice,
    preferences: { pace: 'normal', hasVoice: true, ...preferences },
  });
  return { ...call, openVoice };
}

/** The same, once she has picked up and speaks. */
async function ring(voice: FakeVoice, preferences = noPreferences) {
  const call = await openSpoken(voice, preferences);
  await choose(call.user, /Ring her now/);
  return call;
}

const tell = (what: () => void) => act(what);

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is not even loaded before it is switched on', async () => {
  const { user, openVoice } = await ring(createFakeVoice(), { hasVoice: false });
  expect(openVoice).not.toHaveBeenCalled();
  await click(user, 'Settings');
  const voice = within(screen.getByRole('group', { name: /Read the customer/ }));
  await user.click(voice.getByRole('radio', { name: 'On' }));
  expect(openVoice).toHaveBeenCalledOnce();
});

it('says the line as she means it, once', async () => {
  const voice = createFakeVoice([kate]);
  await ring(voice, { voiceId: 'kate' });
  for (const ms of [5000, 5000]) pass(ms);
  expect(voice.calls).toEqual([{ ...spokenOpening, voiceId: 'kate' }]);
});

it('shows the words as they are said, and the replies when the voice has ended', async () => {
  const voice = createFakeVoice();
  await ring(voice);
  const arrived = [seen()];
  for (const upTo of [29, opening.length]) {
    tell(() => voice.reach(upTo));
    pass(20_000);
    arrived.push(seen());
  }
  expect([arrived, offered()]).toEqual([
    ['Brandt Tools, ', 'Brandt Tools, Ilse speaking. ', opening],
    [],
  ]);
  tell(voice.end);
  expect(offered().length).toBe(3);
});

it('says one line after the other, each as it is meant', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  tell(voice.end);
  await choose(user, /Your stand stays empty/);
  expect(voice.calls.length).toBe(2);
  tell(voice.end);
  expect(voice.calls.slice(1)).toEqual([
    {
      text: 'The fair opens on Friday at nine. Four boxes would save me.',
      voiceId: null,
      rate: 1.07,
      pitch: 1.02,
    },
    { text: 'Tell me how this is going to work.', voiceId: null, rate: 1.06, pitch: 0.97 },
  ]);
});

it('reads no scene aloud', async () => {
  const voice = createFakeVoice();
  await openSpoken(voice);
  pass(60_000);
  expect([voice.calls, offered().length]).toEqual([[], 3]);
});

it.each<[string, (user: Awaited<ReturnType<typeof ring>>['user']) => Promise<void>]>([
  ['the rest is shown', async (user) => await click(user, 'Show the rest')],
  ['the rest is shown by key', async (user) => await press(user, 's')],
  ['the voice is switched off', muteIt],
])('stops when %s', async (_, stop) => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  await stop(user);
  expect(voice.calls).toEqual([spokenOpening, 'stop']);
});

async function muteIt(user: Awaited<ReturnType<typeof ring>>['user']): Promise<void> {
  await click(user, 'Settings');
  await user.click(
    within(screen.getByRole('group', { name: /aloud/ })).getByRole('radio', { name: 'Off' }),
  );
}

it('goes on by the clock when the voice is switched off in the middle of a line', async () => {
  const { user } = await ring(createFakeVoice());
  await muteIt(user);
  for (const ms of [706, 706, 1765]) pass(ms);
  expect(seen()).toBe(opening);
});

it('stops when the learner cuts in, and then says what she answers', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  await click(user, /Cut in/);
  const [, stopped, next] = voice.calls;
  expect([stopped, next]).toEqual(['stop', expect.objectContaining({ text: 'I was not done.' })]);
});

it('stops when the call is left', async () => {
  const voice = createFakeVoice();
  const { unmount } = await ring(voice);
  unmount();
  expect(voice.calls).toEqual([spokenOpening, 'stop']);
});

it('goes by the clock where the voice fails', async () => {
  const voice = createFakeVoice();
  await ring(voice);
  tell(voice.fail);
  for (const ms of [706, 706]) pass(ms);
  expect(offered()).toEqual([]);
  pass(1765);
  expect([offered().length, voice.calls]).toEqual([3, [spokenOpening]]);
});

it('goes by the clock where the voice cannot be fetched', async () => {
  const { user } = await openCall({
    openVoice: () => Promise.reject(new TypeError('Failed to fetch.')),
    preferences: { pace: 'normal', hasVoice: true },
  });
  await choose(user, /Ring her now/);
  for (const ms of [706, 706, 1765]) pass(ms);
  expect(offered().length).toBe(3);
});

it.each<[string, (user: Awaited<ReturnType<typeof ring>>['user']) => Promise<void>]>([
  ['at the press of a button', async (user) => await click(user, /Replay/)],
  ['at the press of R', async (user) => await press(user, 'r')],
])('says the line again %s', async (_, again) => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  tell(voice.end);
  await again(user);
  expect(voice.calls).toEqual([spokenOpening, spokenOpening]);
  expect(offered().length).toBe(3);
});

it('stops saying it again when asked to, and when a reply is chosen', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  tell(voice.end);
  await press(user, 'r');
  await click(user, /^Stop/);
  await press(user, 'r');
  await choose(user, /Your stand stays empty/);
  expect(voice.calls.slice(1, 5)).toEqual([spokenOpening, 'stop', spokenOpening, 'stop']);
});

it('says nothing again while she speaks', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  await press(user, 'r');
  expect([voice.calls, screen.queryByRole('button', { name: /Replay/ })]).toEqual([
    [spokenOpening],
    null,
  ]);
});

it('offers to say it again only where it is read aloud', async () => {
  const { user } = await ring(createFakeVoice(), { hasVoice: false });
  await press(user, 's');
  expect(screen.queryByRole('button', { name: /Replay/ })).toBeNull();
});

it('speaks beside the replies where lines arrive at once', async () => {
  const voice = createFakeVoice();
  await ring(voice, { pace: 'instant' });
  expect([voice.calls, offered().length]).toEqual([[spokenOpening], 3]);
});

it('does not begin again when the rest of a line is to come at once', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  await click(user, 'Settings');
  await user.click(screen.getByRole('radio', { name: 'At once' }));
  expect([voice.calls, offered().length]).toEqual([[spokenOpening, 'stop'], 3]);
});

it('keeps what was shown while another voice says the line from its beginning', async () => {
  const voice = createFakeVoice([kate]);
  const { user } = await ring(voice);
  tell(() => voice.reach(opening.length));
  await click(user, 'Settings');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Voice' }), 'Kate');
  tell(() => voice.reach(29));
  expect(seen()).toBe(opening);
});

it('is silent about what was said before the page was left', async () => {
  const voice = createFakeVoice();
  const runs = openStore();
  const header = fakeHeader({ scenarioHash: tinyHash });
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, replies(0));
  const spoken = spokenBy(voice);
  const openVoice = () => Promise.resolve(spoken);
  await openCall({ runs, runId: 'run-1', openVoice, preferences: { hasVoice: true } });
  await saved();
  expect(voice.calls).toEqual([]);
});

it('keeps on speaking while a fact is noted', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  tell(voice.end);
  await choose(user, /Your stand stays empty/);
  const before = voice.calls.length;
  await press(user, 'k');
  expect(screen.getAllByText(/^Kept/).length).toBeGreaterThan(0);
  expect(voice.calls.length).toBe(before);
});

it('lets one of the voices of the device be chosen, also when they come late', async () => {
  const voice = createFakeVoice();
  const { user } = await ring(voice);
  await click(user, 'Settings');
  expect(screen.getByText(/no voice of its own/)).toBeVisible();
  tell(() => voice.install([kate]));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Voice' }), 'Kate');
  expect(voice.calls).toEqual([spokenOpening, 'stop', { ...spokenOpening, voiceId: 'kate' }]);
});

it('is no setting where the browser has no speech', async () => {
  const { user } = await openCall();
  await click(user, 'Settings');
  expect(screen.queryByRole('group', { name: /read/i })).toBeNull();
});

it('has nothing for axe to find in its settings and beside the replies', async () => {
  const voice = createFakeVoice([kate]);
  const { user } = await ring(voice);
  tell(voice.end);
  await press(user, 'r');
  await click(user, 'Settings');
  const fakeTimeout = globalThis.setTimeout;
  globalThis.setTimeout = realTimeout;
  const found = await findViolations();
  globalThis.setTimeout = fakeTimeout;
  expect(found).toEqual([]);
});
