// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { createFakeVoice, type FakeVoice } from '#tests/support/fake-voice.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
// Loaded beforehand, so that it does not come late on a busy machine.
import '#web/call/answer-clock.tsx';
import { answerTimeMs } from '#web/call/answer-time.ts';
import { answerSteps } from '#web/call/use-answer-time.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import { faces } from '#web/messages/faces.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { createSpeaker } from '#web/voice/speaker.ts';
import { VoiceChoice } from '#web/voice/voice-choice.tsx';
import {
  canonical,
  choose,
  click,
  freshBrowser,
  offered,
  openCall,
  type OpenCall,
  openStore,
  pass,
  press,
  said,
  saved,
  settled,
  storedRun,
  tinyHash,
  type User,
} from './render-call.tsx';

const question = 'Brandt Tools, Ilse speaking. Is it on its way?';
const reaction = 'Hello? Are you still there?';

/** With pressure, everything said at once unless told otherwise. */
const pressed = (answerTime: AnswerTime, call: OpenCall = {}) =>
  openCall({ ...call, preferences: { answerTime, ...call.preferences } });

/** Plays into the beat where a silence counts; its replies can be read and chosen. */
async function ring(user: User): Promise<void> {
  await choose(user, /Ring her now/);
  settled();
}

/** The time that her question leaves. */
function timeMs(time: Exclude<AnswerTime, 'off'>): number {
  return answerTimeMs(
    { newLines: [{ text: question }], replies: offered().map((text) => ({ text })) },
    time,
  );
}

/** What is told and said, without what is told of the replies. */
const told = () => said().replace(/Your turn.*/u, '');

/** Lets so many milliseconds pass in as many steps as the screen shows of a time. */
async function wait(ms: number): Promise<void> {
  for (let step = 0; step < answerSteps; step += 1) pass(ms / answerSteps);
  await saved();
}

/** The same, but for the last millisecond of all. */
async function waitAlmost(ms: number): Promise<void> {
  for (let step = 1; step < answerSteps; step += 1) pass(ms / answerSteps);
  pass(ms / answerSteps - 1);
  await saved();
}

async function lastMoment(): Promise<void> {
  pass(1);
  await saved();
}

const speaking = (voice: FakeVoice) => {
  const spoken = Promise.resolve({ speaker: createSpeaker(voice), VoiceChoice });
  return () => spoken;
};

const turnTo = () =>
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

const silences = async (runs: RunStore) =>
  (await storedRun(runs))?.log.filter(([kind]) => kind === logKinds.silence).length;

const clock = () => document.querySelector<HTMLElement>('[class*="clock"]');

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the time to answer', () => {
  it('brings what she says to a silence when it is up, not before', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    await waitAlmost(timeMs('1x'));
    expect([told(), await silences(runs)]).toEqual([question, 0]);
    await lastMoment();
    expect(told()).toBe(question + reaction);
    expect((await storedRun(runs))?.log.at(-1)?.slice(0, 2)).toEqual([logKinds.silence, 0]);
  });

  it.each(['2x', '10x'] as const)('lasts as many times as long with %s', async (time) => {
    const { user, runs } = await pressed(time);
    await ring(user);
    await waitAlmost(timeMs(time));
    expect(await silences(runs)).toBe(0);
    await lastMoment();
    expect(await silences(runs)).toBe(1);
  });

  it('never runs out where it is off, as it is at first', async () => {
    const { user, runs } = await pressed('off');
    await ring(user);
    await wait(20 * timeMs('1x'));
    expect([told(), clock(), await silences(runs)]).toEqual([question, null, 0]);
  });

  it('does not run while she speaks, but is its own setting and runs at whatever pace', async () => {
    const { user, runs } = await pressed('1x', { preferences: { pace: 'normal' } });
    await choose(user, /Ring her now/);
    const list = [...document.querySelectorAll('ol button')].map(({ textContent }) =>
      (textContent ?? '').replace(/^\d/, ''),
    );
    const ms = answerTimeMs(
      { newLines: [{ text: question }], replies: list.map((text) => ({ text })) },
      '1x',
    );
    for (const speech of [706, 706, 1765]) pass(speech);
    settled();
    await waitAlmost(ms);
    expect(await silences(runs)).toBe(0);
    await lastMoment();
    expect(await silences(runs)).toBe(1);
  });

  it('does not run where nobody waits on the line', async () => {
    const { runs } = await pressed('1x');
    await wait(100_000);
    expect([await storedRun(runs), clock()]).toEqual([null, null]);
  });

  it('passes once: she reacts, and then waits', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    await wait(3 * timeMs('1x'));
    expect(await silences(runs)).toBe(1);
  });

  it('stops with an answer', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    for (let step = 1; step < answerSteps; step += 1) pass(timeMs('1x') / answerSteps);
    await choose(user, /Your stand stays empty/);
    await wait(100_000);
    expect(await silences(runs)).toBe(0);
  });
});

describe('a silence', () => {
  it('leaves her question and the replies where they are, and the focus with them', async () => {
    const { user } = await pressed('1x');
    await ring(user);
    await user.tab();
    const focused = document.activeElement;
    const before = offered();
    expect(focused).not.toBe(document.body);
    await wait(timeMs('1x'));
    expect(told()).toBe(question + reaction);
    expect(document.querySelector('[class*="own"]')).toHaveTextContent(/Ring her now/);
    expect(offered()).toEqual(before);
    expect(document.activeElement).toBe(focused);
  });

  it('shows on her face', async () => {
    const { user } = await pressed('1x');
    await ring(user);
    await wait(timeMs('1x'));
    expect(screen.getByRole('img')).toHaveAccessibleName(`Ilse Brandt, ${faces.suspicious}`);
  });

  it('is there again after a reload, and counts once', async () => {
    const { user, runs, onStarted, unmount } = await pressed('1x');
    await ring(user);
    await wait(timeMs('1x'));
    unmount();
    await pressed('1x', { runs, runId: onStarted.mock.lastCall?.[0] ?? '' });
    expect(told()).toBe(question + reaction);
    settled();
    await wait(3 * timeMs('1x'));
    expect(await silences(runs)).toBe(1);
  });

  it('waits for the disk like a reply, and is not lost with it', async () => {
    const runs = openStore();
    let isDown = false;
    const failing: RunStore = {
      ...runs,
      append: (...args) =>
        isDown ? Promise.reject(new StorageFullError(null)) : runs.append(...args),
    };
    const { user } = await pressed('1x', { runs: failing });
    await ring(user);
    const ms = timeMs('1x');
    isDown = true;
    await wait(ms);
    expect(told()).toBe(question);
    await wait(3 * ms);
    isDown = false;
    await click(user, 'Try again');
    expect([told(), await silences(runs)]).toEqual([question + reaction, 1]);
  });

  it('counts once where the same call is open twice', async () => {
    const { user, runs, onStarted } = await pressed('1x');
    await ring(user);
    const ms = timeMs('1x');
    await pressed('1x', { runs, runId: onStarted.mock.lastCall?.[0] ?? '' });
    settled();
    await wait(ms);
    expect(await silences(runs)).toBe(1);
  });

  it('is met in a spoken word where lines are read aloud', async () => {
    const voice = createFakeVoice();
    const { user } = await pressed('1x', {
      openVoice: speaking(voice),
      preferences: { pace: 'normal', hasVoice: true },
    });
    await choose(user, /Ring her now/);
    await saved();
    await press(user, 's');
    settled();
    await wait(timeMs('1x'));
    const texts = voice.calls.flatMap((call) => (call === 'stop' ? [] : [call.text]));
    expect(texts.at(-1)).toBe(reaction);
  });
});

describe('the time stands still', () => {
  it('under a dialog', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    const ms = timeMs('1x');
    await click(user, 'Settings');
    await wait(3 * ms);
    expect(await silences(runs)).toBe(0);
    await click(user, 'Close');
    await wait(ms);
    expect(await silences(runs)).toBe(1);
  });

  it('while the page is not seen', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    const ms = timeMs('1x');
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    turnTo();
    await wait(3 * ms);
    expect(await silences(runs)).toBe(0);
    visibility.mockRestore();
    turnTo();
    await wait(ms);
    expect(await silences(runs)).toBe(1);
  });

  it('while the learner writes a note, and says so', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    const ms = timeMs('1x');
    await user.type(screen.getByRole('textbox', { name: 'Your own notes' }), 'Friday');
    await wait(3 * ms);
    expect(clock()).toHaveTextContent('Time stands still');
    expect(await silences(runs)).toBe(0);
    await user.tab();
    await wait(ms);
    expect(await silences(runs)).toBe(1);
  });

  it('while what she said is said again', async () => {
    const voice = createFakeVoice();
    const { user, runs } = await pressed('1x', {
      openVoice: speaking(voice),
      preferences: { pace: 'normal', hasVoice: true },
    });
    await choose(user, /Ring her now/);
    await saved();
    await press(user, 's');
    settled();
    await click(user, /Replay/);
    await wait(3 * timeMs('1x'));
    expect(await silences(runs)).toBe(0);
  });
});

describe('what is seen of the time', () => {
  const left = () => document.querySelector<HTMLElement>('[class*="left"]')?.style.inlineSize;

  it('is a line that grows shorter, in words without a running count', async () => {
    const { user } = await pressed('1x');
    await ring(user);
    const words = clock()?.textContent;
    expect(words).toBe(`Time to answer: ${timeMs('1x') / 1000} seconds`);
    for (let step = 0; step < answerSteps / 2; step += 1) pass(timeMs('1x') / answerSteps);
    expect([left(), clock()?.textContent]).toEqual(['45%', words]);
  });

  it('is said once, politely, when little is left', async () => {
    const { user } = await pressed('1x');
    await ring(user);
    const region = clock()?.querySelector('[role="status"]');
    expect(region).toBeEmptyDOMElement();
    for (let step = 0; step < 0.75 * answerSteps; step += 1) pass(timeMs('1x') / answerSteps);
    expect(region).toHaveTextContent('Ilse Brandt is waiting');
  });

  it('keeps its place while she speaks and when it is up', async () => {
    const { user } = await pressed('1x', { preferences: { pace: 'normal' } });
    await choose(user, /Ring her now/);
    expect(clock()).toHaveTextContent(/^$/u);
    await press(user, 's');
    settled();
    await wait(timeMs('1x'));
    expect(clock()).toHaveTextContent(/^$/u);
  });
});

describe('the setting', () => {
  const headerOf = async (runs: RunStore) => (await storedRun(runs))?.header.pressure;

  it.each([
    ['1x', 'practice', true],
    ['10x', 'assessment', true],
    ['off', 'practice', false],
    // Its coach wants to be read.
    ['1x', 'guided', false],
  ] as const)('of %s in %s makes a call with pressure: %s', async (answerTime, mode, pressure) => {
    const { user, runs } = await pressed(answerTime, { mode });
    await choose(user, /Ring her now/);
    expect(await headerOf(runs)).toBe(pressure);
  });

  it('can be made longer in the middle of a call', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    const ms = timeMs('10x');
    await click(user, 'Settings');
    await user.click(screen.getByRole('radio', { name: '10×' }));
    await click(user, 'Close');
    await waitAlmost(ms);
    expect(await silences(runs)).toBe(0);
    await lastMoment();
    expect(await silences(runs)).toBe(1);
  });

  it('can be switched off in the middle of a call', async () => {
    const { user, runs } = await pressed('1x');
    await ring(user);
    const ms = timeMs('10x');
    await click(user, 'Settings');
    await user.click(
      within(screen.getByRole('group', { name: /^Time to answer/ })).getByRole('radio', {
        name: 'Off',
      }),
    );
    await click(user, 'Close');
    await wait(2 * ms);
    expect([clock(), await silences(runs)]).toEqual([null, 0]);
  });

  it('says of a call without pressure that it holds from the next one on', async () => {
    const { user, runs } = await pressed('off');
    await ring(user);
    await click(user, 'Settings');
    await user.click(screen.getByRole('radio', { name: '1×' }));
    expect(screen.getByText(/The time holds from the next one on/)).toBeVisible();
    await click(user, 'Close');
    await wait(20 * timeMs('1x'));
    expect([clock(), await silences(runs)]).toEqual([null, 0]);
  });

  it('does not turn a stored call without pressure into one with it', async () => {
    const runs = openStore();
    const header = fakeHeader({ scenarioHash: tinyHash, pressure: false });
    await runs.start({ id: 'left', header, scenarioId: 'tiny-call', canonical }, replies(0));
    await pressed('1x', { runs, runId: 'left' });
    settled();
    await wait(100_000);
    expect([clock(), await silences(runs)]).toEqual([null, 0]);
  });
});
