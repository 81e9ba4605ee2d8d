// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askForLessMotion, createFakePhone } from '#tests/support/fake-phone.ts';
import { createFakeVoice } from '#tests/support/fake-voice.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import type { CallPreferences } from '#web/call/call-settings.tsx';
import { ringMs } from '#web/phone/sounds.ts';
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
  tinyHash,
} from './render-call.tsx';

const line = () => screen.queryByRole('group', { name: 'The line' });

/** What the eye has got of her words so far. */
const seen = () =>
  [...document.querySelectorAll('[aria-live="polite"] span[class*="said"]')]
    .filter(({ className }) => !className.includes('unsaid'))
    .map(({ textContent }) => textContent)
    .join('');

/** A call on a fake telephone, on the page before it. */
async function openPhoned(preferences: Partial<CallPreferences> = {}) {
  const { heard, openPhone } = createFakePhone();
  const call = await openCall({ openPhone, preferences: { pace: 'normal', ...preferences } });
  pass(60_000);
  return { ...call, heard };
}

async function ring(preferences: Partial<CallPreferences> = {}) {
  const call = await openPhoned(preferences);
  await choose(call.user, /Ring her now/);
  return call;
}

beforeEach(() => {
  freshBrowser();
  askForLessMotion(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is on no page where nobody is on the phone', async () => {
  const { heard } = await openPhoned();
  expect([line(), heard]).toEqual([null, []]);
});

it('rings before the first line, and the line begins once somebody has picked up', async () => {
  const { heard } = await ring();
  expect(line()).toHaveTextContent('Ringing');
  expect([heard, seen(), screen.queryByRole('button', { name: /Cut in/ })]).toEqual([
    ['ring'],
    '',
    null,
  ]);
  pass(ringMs);
  expect(line()).toHaveTextContent('Connected');
  expect([heard, seen()]).toEqual([['ring', 'stop', 'pick-up'], 'Brandt Tools, ']);
});

it('can be skipped, with the line', async () => {
  const { user, heard } = await ring();
  await press(user, 's');
  expect([heard, offered().length]).toEqual([['ring', 'stop', 'pick-up'], 3]);
});

it('lets nobody wait where less motion is asked for', async () => {
  askForLessMotion(true);
  const { heard } = await ring();
  pass(0);
  expect(line()).toHaveTextContent('Connected');
  expect(heard).toEqual(['pick-up']);
});

it('lets nobody wait where lines arrive at once', async () => {
  const { heard } = await ring({ pace: 'instant' });
  expect(line()).toHaveTextContent('Connected');
  expect([heard, offered().length]).toEqual([[], 3]);
});

it('rings once a call', async () => {
  const { user, heard } = await ring();
  await press(user, 's');
  await choose(user, /Your stand stays empty/);
  expect(heard.filter((name) => name === 'ring')).toEqual(['ring']);
});

it('is silent when muted, at one press and for good', async () => {
  const { user, heard } = await ring();
  const mute = screen.getByRole('button', { name: 'Mute' });
  expect(mute).toHaveAttribute('aria-pressed', 'false');
  await user.click(mute);
  expect(mute).toHaveAttribute('aria-pressed', 'true');
  pass(ringMs);
  expect(heard).toEqual(['ring', 'stop']);
});

it('still shows the ring when muted', async () => {
  const { heard } = await ring({ isMuted: true });
  expect(line()).toHaveTextContent('Ringing');
  pass(ringMs);
  expect(line()).toHaveTextContent('Connected');
  expect(heard).toEqual([]);
});

it('silences the voice with everything else, and the line goes on by the clock', async () => {
  const voice = createFakeVoice();
  const spoken: SpokenCall = { speaker: createSpeaker(voice), VoiceChoice };
  const opened = Promise.resolve(spoken);
  const { openPhone } = createFakePhone();
  const { user } = await openCall({
    openPhone,
    openVoice: () => opened,
    preferences: { pace: 'normal', hasVoice: true },
  });
  await choose(user, /Ring her now/);
  expect(voice.calls).toEqual([]);
  pass(ringMs);
  expect(voice.calls.length).toBe(1);
  await click(user, 'Mute');
  expect(voice.calls.at(-1)).toBe('stop');
  for (const ms of [706, 706, 1765]) pass(ms);
  expect(offered().length).toBe(3);
});

it('can be muted before it rings, in the settings', async () => {
  const { user, heard } = await openPhoned();
  await click(user, 'Settings');
  await user.click(screen.getByRole('radio', { name: 'Muted' }));
  await click(user, 'Close');
  await choose(user, /Ring her now/);
  expect(heard).toEqual([]);
});

it('tells how long the call has lasted, second by second and in no live region', async () => {
  await ring({ pace: 'instant' });
  const time = screen.getByText(/^\d\d:\d\d$/u);
  const before = time.textContent;
  pass(1000);
  expect(time.textContent).not.toBe(before);
  expect(time.closest('[aria-live], [role="status"], [role="timer"]')).toBeNull();
});

it('goes on from the time in the log when the page is loaded again, without a sound', async () => {
  const runs = openStore();
  const header = fakeHeader({ scenarioHash: tinyHash });
  const log = [...replies(0), ...replies(0, 1).map(([kind, at]) => [kind, at, 65_000] as const)];
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, log);
  const { heard, openPhone } = createFakePhone();
  await openCall({ runs, runId: 'run-1', openPhone, preferences: { pace: 'normal' } });
  expect(line()).toHaveTextContent(/02:1\d/u);
  expect(heard).toEqual([]);
});

it('hangs up at the end, once, and says how long it was', async () => {
  const { user, heard } = await ring({ pace: 'instant' });
  await choose(user, /Your stand stays empty/);
  await choose(user, /A van leaves at six tonight/);
  expect(heard).toEqual([]);
  await choose(user, /I ring you at seven/);
  expect(heard).toEqual(['hang-up']);
  expect(line()).toHaveTextContent(/Call ended.*\d\d:\d\d/u);
  const told = line()?.textContent;
  pass(5000);
  expect(line()?.textContent).toBe(told);
  await click(user, 'Write the recap');
  expect([line(), heard]).toEqual([null, ['hang-up']]);
});

it('says her last words again on the last page', async () => {
  const voice = createFakeVoice();
  const opened = Promise.resolve({ speaker: createSpeaker(voice), VoiceChoice });
  const { user } = await openCall({
    openVoice: () => opened,
    preferences: { pace: 'instant', hasVoice: true },
  });
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
  await choose(user, /A van leaves at six tonight/);
  await choose(user, /I ring you at seven/);
  await click(user, 'Write the recap');
  await choose(user, /A van tonight/);
  await choose(user, /Ring her and ask/);
  act(voice.end);
  await click(user, /Replay/u);
  const lastWords = expect.objectContaining({ text: 'You rang. That is new.' });
  expect(voice.calls.slice(-2)).toEqual([lastWords, lastWords]);
});
