// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { channelPair } from '#tests/web/runs/fake-run.ts';
import {
  StorageBlockedError,
  StorageFullError,
  StorageUnavailableError,
} from '#web/runs/run-errors.ts';
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
  pressKeyOf,
  replyOf,
  said,
  saved,
  settled,
  storedRun,
} from './render-call.tsx';

const never = new Promise<never>(() => undefined);
const opening = 'Brandt Tools, Ilse speaking. Is it on its way?';

/** A store whose first writes end as told; then it is a real one again. */
function storeThat(...answers: (() => Promise<never>)[]): RunStore {
  const runs = openStore();
  return {
    ...runs,
    start: (run, entries) => answers.shift()?.() ?? runs.start(run, entries),
    append: (id, seq, entries) => answers.shift()?.() ?? runs.append(id, seq, entries),
  };
}

const failingWith = (cause: Error) =>
  storeThat(async () => {
    throw cause;
  });

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('shows no further line before the reply is on the disk', async () => {
  const { user } = await openCall({ runs: storeThat(() => never) });
  await choose(user, /Ring her now/);
  pass(100);
  expect(said()).not.toContain(opening);
  expect(replyOf(/Ring her now/)).toHaveTextContent('Saving…');
});

it('does not draw the page anew for a disk that is quick', async () => {
  const { user } = await openCall({ runs: storeThat(() => never) });
  await choose(user, /Ring her now/);
  pass(99);
  expect(replyOf(/Ring her now/)).not.toHaveTextContent('Saving…');
});

it('takes no other reply while one is being saved', async () => {
  const { user, runs } = await openCall({ runs: storeThat(() => never) });
  await choose(user, /Ring her now/);
  await choose(user, /Wait until dispatch/);
  pass(100);
  expect(await storedRun(runs)).toBeNull();
  expect(replyOf(/Wait until dispatch/)).not.toHaveTextContent('Saving…');
});

it('offers another attempt when the disk does not answer, and counts nothing twice', async () => {
  let answer = () => undefined as void;
  const runs = openStore();
  const late: RunStore = {
    ...runs,
    start: async (run, entries) => {
      await runs.start(run, entries);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
    },
  };
  const { user } = await openCall({ runs: late });
  await choose(user, /Ring her now/);
  pass(100);
  pass(8000);
  expect(screen.getByRole('alert')).toHaveTextContent('Saving takes unusually long');
  await click(user, 'Try again');
  answer();
  await saved();
  expect(said()).toContain(opening);
  expect((await storedRun(runs))?.log).toEqual([[logKinds.reply, 0, 1500]]);
});

it.each([
  ['full', new StorageFullError(null), 'no room left'],
  ['blocked', new StorageBlockedError(), 'Another tab has this page open'],
  ['unavailable', new StorageUnavailableError(null), 'does not let the call be saved'],
])('says why nothing could be saved and stays where it is: %s', async (_, error, words) => {
  const { user, runs } = await openCall({ runs: failingWith(error) });
  await choose(user, /Ring her now/);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect([offered().length, await storedRun(runs)]).toEqual([3, null]);
});

it('goes on when another attempt gets through', async () => {
  const { user, runs } = await openCall({ runs: failingWith(new StorageFullError(null)) });
  await choose(user, /Ring her now/);
  await click(user, 'Try again');
  expect(said()).toContain(opening);
  expect(screen.queryByRole('alert')).toBeNull();
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('takes another reply instead of the one that was not saved', async () => {
  const { user, runs } = await openCall({ runs: failingWith(new StorageFullError(null)) });
  await choose(user, /Ring her now/);
  await choose(user, /Wait until dispatch/);
  expect((await storedRun(runs))?.log.map(([kind, index]) => [kind, index])).toEqual([
    [logKinds.reply, 2],
  ]);
});

it('says why a later reply could not be saved, too', async () => {
  const runs = openStore();
  const { user } = await openCall({
    runs: { ...runs, append: () => Promise.reject(new StorageFullError(null)) },
  });
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
  expect(screen.getByRole('alert')).toHaveTextContent('no room left');
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('sends one move for a double click', async () => {
  const { user, runs } = await openCall();
  settled();
  const first = replyOf(/Ring her now/);
  await user.dblClick(first);
  await saved();
  await user.click(replyOf(/Your stand stays empty/));
  await saved();
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('takes the second half of a slow double click for no move', async () => {
  const { user, runs } = await openCall();
  await choose(user, /Ring her now/);
  settled();
  fireEvent.click(replyOf(/Your stand stays empty/), { detail: 2 });
  await saved();
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('sends one move for a double press of a key', async () => {
  const { user, runs } = await openCall();
  settled();
  await user.keyboard('11');
  await saved();
  await user.keyboard('1');
  await saved();
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('sends one move while a key is held down', async () => {
  const { user, runs } = await openCall();
  await press(user, '{1>}');
  settled();
  fireEvent.keyDown(document.body, { key: '1', repeat: true });
  await saved();
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('brings back the same beat with its replies in the same order', async () => {
  const runs = openStore();
  const { user, unmount, onStarted } = await openCall({ runs });
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
  const before = { said: said(), offered: offered() };
  unmount();
  await openCall({ runs: openStore(), runId: onStarted.mock.calls[0]?.[0] ?? '' });
  expect({ said: said(), offered: offered() }).toEqual(before);
});

it('shows what was being said in full after a reload', async () => {
  const { user, unmount, onStarted } = await openCall({ preferences: { pace: 'normal' } });
  await choose(user, /Ring her now/);
  expect(offered()).toEqual([]);
  unmount();
  const runId = onStarted.mock.calls[0]?.[0] ?? '';
  await openCall({ runId, preferences: { pace: 'normal' } });
  expect(said()).toContain(opening);
  expect(offered().length).toBe(3);
});

it('plays on from where another tab has got to', async () => {
  const { user, onStarted } = await openCall();
  await choose(user, /Ring her now/);
  const runId = onStarted.mock.calls[0]?.[0] ?? '';
  await openStore().append(runId, 1, [[logKinds.reply, 2, 10]]);
  await choose(user, /Your stand stays empty/);
  expect(screen.getByText(/moved on in another tab/)).toBeInTheDocument();
  expect(said()).toContain('So what now?');
  expect((await openStore().load(runId))?.log.map(([, index]) => index)).toEqual([0, 2]);
});

it('follows another tab as soon as it hears of it', async () => {
  const [mine, theirs] = channelPair();
  const { user, onStarted } = await openCall({ runs: openStore(mine) });
  await choose(user, /Ring her now/);
  await openStore(theirs).append(onStarted.mock.calls[0]?.[0] ?? '', 1, [[logKinds.reply, 2, 10]]);
  await saved();
  expect(screen.getByText(/moved on in another tab/)).toBeInTheDocument();
  expect(said()).toContain('So what now?');
});

it('looks again when the page comes back into view', async () => {
  const { user, onStarted } = await openCall();
  await choose(user, /Ring her now/);
  await openStore().append(onStarted.mock.calls[0]?.[0] ?? '', 1, [[logKinds.reply, 2, 10]]);
  document.dispatchEvent(new Event('visibilitychange'));
  await saved();
  expect(said()).toContain('So what now?');
});

it('drops a reply whose turn was over before it could be saved', async () => {
  let answer = () => undefined as void;
  const runs = openStore();
  const slowNotes: RunStore = {
    ...runs,
    saveNote: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  };
  const { user, onStarted } = await openCall({ runs: slowNotes });
  await choose(user, /Ring her now/);
  const runId = onStarted.mock.calls[0]?.[0] ?? '';
  await openStore().append(runId, 1, [[logKinds.reply, 2, 10]]);
  settled();
  // In the queue: a look at the disk, a note that hangs, the reply.
  fireEvent(document, new Event('visibilitychange'));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x' } });
  fireEvent.click(replyOf(/Your stand stays empty/));
  await saved();
  answer();
  await saved();
  expect((await runs.load(runId))?.log.length).toBe(2);
  expect(said()).toContain('So what now?');
});

it('forgets that another tab moved on with the next reply', async () => {
  const [mine, theirs] = channelPair();
  const { user, onStarted } = await openCall({ runs: openStore(mine) });
  await choose(user, /Ring her now/);
  await openStore(theirs).append(onStarted.mock.calls[0]?.[0] ?? '', 1, [[logKinds.reply, 2, 10]]);
  await saved();
  await choose(user, /A van leaves at six/);
  expect(screen.queryByText(/moved on in another tab/)).toBeNull();
});

it('chooses by key only what a key was meant for', async () => {
  const { user, runs } = await openCall();
  await press(user, '9');
  await press(user, '0');
  await press(user, '{Control>}1{/Control}');
  expect(await storedRun(runs)).toBeNull();
  await pressKeyOf(user, /Ring her now/);
  expect((await storedRun(runs))?.log.length).toBe(1);
});
