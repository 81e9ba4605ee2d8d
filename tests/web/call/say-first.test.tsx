// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
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
  storedRun,
  tinyHash,
} from './render-call.tsx';

beforeEach(() => {
  freshBrowser();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const { reply, takeBack } = logKinds;
const line = 'I am sorry, your stand is empty.';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Say it aloud/ });
const isAsked = () => screen.queryByRole('textbox', { name: /Say it aloud/ }) !== null;

/** Lets the question be fetched and the notes be read. */
async function fetched() {
  await act(async () => await vi.dynamicImportSettled());
  await saved();
}

async function openAsking(call: OpenCall = {}) {
  const { preferences, ...rest } = call;
  const opened = await openCall({ ...rest, preferences: { saysFirst: true, ...preferences } });
  await fetched();
  return opened;
}

/** On the call, where the learner speaks for the first time. */
async function openOnThePhone(call: OpenCall = {}) {
  const opened = await openAsking(call);
  await choose(opened.user, /Ring her now/);
  await fetched();
  return opened;
}

/** A stored run in which nothing but the decision before the call was made. */
async function storeRun(runs: RunStore, log: Parameters<RunStore['start']>[1] = [[reply, 0, 0]]) {
  const header = fakeHeader({ scenarioHash: tinyHash, mode: 'guided' });
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, log);
}

const notesOf = async (runs: RunStore) =>
  Object.fromEntries(await runs.loadNotes((await storedRun(runs))?.id ?? ''));

describe('saying yours first', () => {
  it('is off unless somebody wants it', async () => {
    const { user } = await openCall();
    await choose(user, /Ring her now/);
    await fetched();
    expect([isAsked(), offered().length]).toEqual([false, 3]);
  });

  it('is asked where the learner speaks, and not for what is decided before the call', async () => {
    const { user } = await openAsking();
    expect([isAsked(), offered().length]).toEqual([false, 3]);
    await choose(user, /Ring her now/);
    await fetched();
    expect([isAsked(), offered()]).toEqual([true, []]);
  });

  it('shows the replies after the typed line, which is kept beside the run and not in its log', async () => {
    const { user, runs } = await openOnThePhone();
    await user.type(field(), `${line}{Enter}`);
    await saved();
    expect([isAsked(), offered().length]).toEqual([false, 3]);
    expect(await notesOf(runs)).toEqual({ 'words/1': `typed:${line}` });
    expect((await storedRun(runs))?.log).toHaveLength(1);
  });

  it('keeps that it was said aloud, with what was typed of it', async () => {
    const { user, runs } = await openOnThePhone();
    await user.type(field(), 'Sorry');
    await click(user, 'I said it aloud');
    expect(offered()).toHaveLength(3);
    expect(await notesOf(runs)).toEqual({ 'words/1': 'aloud:Sorry' });
  });

  it('is skipped by one press of Enter on the empty line', async () => {
    const { user, runs } = await openOnThePhone();
    await user.type(field(), '{Enter}');
    await saved();
    expect(offered()).toHaveLength(3);
    expect(await notesOf(runs)).toEqual({ 'words/1': 'skipped' });
  });

  it('takes no number for a reply before the replies are shown', async () => {
    const { user, runs } = await openOnThePhone();
    await user.type(field(), 'I have 2 vans');
    act(() => field().blur());
    await press(user, '1');
    expect([isAsked(), (await storedRun(runs))?.log.length]).toEqual([true, 1]);
    expect(screen.queryByText(/Keys 1 to/)).toBeNull();
  });

  it('takes the focus where nobody is elsewhere, and hands it on to the turn', async () => {
    const { user } = await openOnThePhone();
    expect(field()).toHaveFocus();
    await user.keyboard('{Enter}');
    await saved();
    expect(screen.getByRole('heading', { name: 'What do you say?' })).toHaveFocus();
  });

  it('leaves the focus to whoever writes a note, and on a touch screen', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    await openOnThePhone();
    expect(field()).not.toHaveFocus();
  });

  it('tells a screen reader whose turn it is, and of the replies once they are there', async () => {
    const { user } = await openOnThePhone();
    expect(said()).toContain('What do you say?');
    await user.type(field(), '{Enter}');
    await saved();
    expect(said()).toContain('Your turn: 3 replies below.');
  });

  it('is asked again at the next turn', async () => {
    const { user, runs } = await openOnThePhone();
    await user.type(field(), `${line}{Enter}`);
    await saved();
    await choose(user, /Your stand stays empty/);
    await fetched();
    await user.type(field(), 'A van tonight.{Enter}');
    await saved();
    expect(await notesOf(runs)).toEqual({
      'words/1': `typed:${line}`,
      'words/2': 'typed:A van tonight.',
    });
  });

  it('hides no replies that are on the screen when it is switched on', async () => {
    const { user } = await openCall();
    await choose(user, /Ring her now/);
    await click(user, 'Settings');
    await user.click(
      within(screen.getByRole('group', { name: /Say yours first/ })).getByRole('radio', {
        name: 'On',
      }),
    );
    await fetched();
    expect(offered()).toHaveLength(3);
  });
});

describe('a turn that was answered', () => {
  it.each(['typed:Sorry', 'aloud:', 'skipped'])(
    'is not asked again after a reload: %s',
    async (stored) => {
      const runs = openStore();
      await storeRun(runs);
      await runs.saveNote('run-1', 'words/1', stored);
      await openAsking({ runs, runId: 'run-1' });
      expect([isAsked(), offered().length]).toEqual([false, 3]);
    },
  );

  it('is asked after a reload when it was not answered, without taking the focus', async () => {
    const runs = openStore();
    await storeRun(runs);
    await openAsking({ runs, runId: 'run-1' });
    expect(isAsked()).toBe(true);
    expect(field()).not.toHaveFocus();
  });

  it('is not asked again after a reply was taken back: its replies are known', async () => {
    const runs = openStore();
    await storeRun(runs, [
      [reply, 0, 0],
      [reply, 0, 0],
      [takeBack, 0, 0],
    ]);
    await runs.saveNote('run-1', 'words/1', `typed:${line}`);
    await openAsking({ runs, runId: 'run-1' });
    expect([isAsked(), offered().length]).toEqual([false, 3]);
  });

  it('keeps what another tab was first to say', async () => {
    const runs = openStore();
    await storeRun(runs);
    const { user } = await openAsking({ runs, runId: 'run-1' });
    await openStore().saveNote('run-1', 'words/1', 'typed:Theirs');
    await user.type(field(), 'Mine{Enter}');
    await saved();
    expect(offered()).toHaveLength(3);
    expect(await notesOf(runs)).toEqual({ 'words/1': 'typed:Theirs' });
  });
});

describe('a line that cannot be saved', () => {
  const failing = (answer: () => Promise<never>) => {
    let isBroken = true;
    const runs = openStore();
    const saveNote: RunStore['saveNote'] = async (...note) =>
      isBroken ? await answer() : await runs.saveNote(...note);
    return { runs: { ...runs, saveNote }, mend: () => (isBroken = false) };
  };
  const full = () => Promise.reject(new StorageFullError(null));

  it('says so, stays where it was typed, and is saved by another attempt', async () => {
    const { runs, mend } = failing(full);
    const { user } = await openOnThePhone({ runs });
    await user.type(field(), `${line}{Enter}`);
    await saved();
    expect(screen.getByRole('alert')).toHaveTextContent('could not be saved on this device');
    expect([field().value, offered()]).toEqual([line, []]);
    mend();
    await click(user, 'Show the replies');
    expect(offered()).toHaveLength(3);
    expect(await notesOf(runs)).toEqual({ 'words/1': `typed:${line}` });
  });

  it('does not hold up the call', async () => {
    const { runs } = failing(full);
    const { user } = await openOnThePhone({ runs });
    await user.type(field(), `${line}{Enter}`);
    await saved();
    await click(user, 'Go on without it');
    expect(offered()).toHaveLength(3);
  });

  it('says so after a while, too, when the disk does not answer', async () => {
    const { runs } = failing(() => new Promise<never>(() => undefined));
    const { user } = await openOnThePhone({ runs });
    await user.type(field(), `${line}{Enter}`);
    await saved();
    expect(screen.getByRole('button', { name: 'Saving…' })).toBeVisible();
    pass(8000);
    expect(screen.getByRole('alert')).toHaveTextContent('could not be saved on this device');
  });

  it('skips all the same', async () => {
    const { runs } = failing(full);
    const { user } = await openOnThePhone({ runs });
    await user.type(field(), '{Enter}');
    await saved();
    expect(offered()).toHaveLength(3);
  });
});
