// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import {
  choose,
  click,
  freshBrowser,
  openCall,
  openStore,
  press,
  saved,
  storedRun,
  type User,
} from './render-call.tsx';

const fair = 'The fair opens on Friday at nine.';
const van = 'The van leaves at six.';

/** To the beat where she has stated the fair. */
async function hearOfTheFair(user: User) {
  await choose(user, /Ring her now/);
  await choose(user, /Your stand stays empty/);
}

/** To the end of the call, with both facts stated. */
async function endTheCall(user: User) {
  await hearOfTheFair(user);
  await choose(user, /A van leaves at six tonight/);
  await choose(user, /I ring you at seven/);
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has nothing to keep before she has stated anything', async () => {
  const { user } = await openCall();
  await choose(user, /Ring her now/);
  expect(screen.getByText(/Facts appear here/)).toBeInTheDocument();
});

it('keeps a fact and drops it again, as entries of the log', async () => {
  const { user, runs } = await openCall();
  await hearOfTheFair(user);
  await click(user, fair);
  expect(screen.getByRole('button', { name: fair })).toHaveAttribute('aria-pressed', 'true');
  await click(user, fair);
  expect(screen.getByRole('button', { name: fair })).toHaveAttribute('aria-pressed', 'false');
  expect((await storedRun(runs))?.log.slice(2).map(([kind, index]) => [kind, index])).toEqual([
    [logKinds.factKept, 0],
    [logKinds.factDropped, 0],
  ]);
});

it('keeps a fact once, however often it is pressed while the disk is busy', async () => {
  const { user, runs } = await openCall();
  await hearOfTheFair(user);
  const toggle = screen.getByRole('button', { name: fair });
  await user.dblClick(toggle);
  await saved();
  expect((await storedRun(runs))?.log.filter(([kind]) => kind === logKinds.factKept).length).toBe(
    1,
  );
});

it('keeps the newest fact at the press of K, and says so', async () => {
  const { user } = await openCall();
  await hearOfTheFair(user);
  await choose(user, /A van leaves at six tonight/);
  await press(user, 'k');
  expect(
    screen.getAllByRole('button', { pressed: true }).map((toggle) => toggle.textContent),
  ).toEqual([`${van}Kept`]);
  expect(screen.getByText(`Kept: ${van}`)).toHaveAttribute('role', 'status');
});

it('keeps a fact without moving the call', async () => {
  const { user } = await openCall();
  await hearOfTheFair(user);
  const before = document.querySelector('[aria-live="polite"]')?.innerHTML;
  await press(user, 'k');
  expect(document.querySelector('[aria-live="polite"]')?.innerHTML).toBe(before);
});

it('takes letters and numbers for words while somebody writes', async () => {
  const { user, runs } = await openCall();
  await hearOfTheFair(user);
  await user.type(screen.getByRole('textbox', { name: 'Your own notes' }), '4 boxes, ask Kim');
  await saved();
  expect((await storedRun(runs))?.log.length).toBe(2);
});

it('takes no single keys when they are switched off', async () => {
  const { user, runs } = await openCall({ preferences: { hasKeys: false } });
  await press(user, '1');
  expect([await storedRun(runs), document.querySelector('kbd')]).toEqual([null, null]);
});

it('switches single keys off in the settings', async () => {
  const { user, runs } = await openCall();
  await click(user, 'Settings');
  const keys = screen.getByRole('group', { name: /Number keys/ });
  await user.click(within(keys).getByRole('radio', { name: 'Off' }));
  await click(user, 'Close');
  await press(user, '1');
  expect(await storedRun(runs)).toBeNull();
});

it('keeps own words with the run, and brings them back', async () => {
  const { user, unmount, onStarted } = await openCall();
  await choose(user, /Ring her now/);
  await user.type(screen.getByRole('textbox', { name: 'Your own notes' }), 'Ask for Kim');
  await saved();
  unmount();
  await openCall({ runId: onStarted.mock.calls[0]?.[0] ?? '' });
  expect(screen.getByRole('textbox', { name: 'Your own notes' })).toHaveValue('Ask for Kim');
});

it('never puts own words into the log', async () => {
  const { user, runs } = await openCall();
  await choose(user, /Ring her now/);
  await user.type(screen.getByRole('textbox', { name: 'Your own notes' }), 'x');
  await saved();
  expect((await storedRun(runs))?.log.length).toBe(1);
});

it('says when own words could not be saved', async () => {
  const runs = openStore();
  const { user } = await openCall({
    runs: { ...runs, saveNote: () => Promise.reject(new StorageFullError(null)) },
  });
  await choose(user, /Ring her now/);
  await user.type(screen.getByRole('textbox', { name: 'Your own notes' }), 'x');
  await saved();
  expect(screen.getByText(/These notes could not be saved/)).toBeInTheDocument();
});

it('takes only what was kept on the call into the wrap-up', async () => {
  const { user, runs } = await openCall();
  await endTheCall(user);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The call is over');
  expect(screen.getByText(/You kept nothing on this call/)).toBeInTheDocument();
  expect(screen.queryByText(van)).toBeNull();
  await press(user, 'k');
  await click(user, 'Write the recap');
  expect((await storedRun(runs))?.log.at(-1)?.slice(0, 2)).toEqual([logKinds.wrapUp, 0]);
});

it('shows what was kept while the recap is written, and nothing to press', async () => {
  const { user } = await openCall();
  await hearOfTheFair(user);
  await choose(user, /A van leaves at six tonight/);
  await click(user, van);
  await choose(user, /I ring you at seven/);
  await click(user, 'Write the recap');
  const list = screen.getByRole('list', { name: 'Facts that came up' });
  expect(list).toHaveTextContent(van);
  expect(within(list).queryByRole('button')).toBeNull();
  await press(user, 'k');
  expect(screen.queryByText(`Kept: ${fair}`)).toBeNull();
});

it('opens the briefing at any time, and the notepad and what was said so far', async () => {
  const { user } = await openCall();
  await hearOfTheFair(user);
  await click(user, 'Briefing');
  const dialog = screen.getByRole('dialog', { name: 'Briefing' });
  expect(dialog).toHaveTextContent('Tell her where the pallet is and what happens next.');
  await click(user, 'Close');
  await click(user, 'Notepad');
  expect(screen.getByRole('dialog', { name: 'Notepad' })).toHaveTextContent(fair);
  await click(user, 'Close');
  await click(user, 'So far');
  expect(screen.getByRole('dialog', { name: 'So far' })).toHaveTextContent('Ring her now');
});

it('takes no single keys while a dialog is open', async () => {
  const { user, runs } = await openCall();
  await click(user, 'Briefing');
  await press(user, '1');
  expect(await storedRun(runs)).toBeNull();
});
