// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import {
  canonical,
  choose,
  click,
  freshBrowser,
  openCall,
  openStore,
  press,
  replyOf,
  saved,
  settled,
  tinyHash,
} from './render-call.tsx';

const fair = 'The fair opens on Friday at nine.';
const next = /A van leaves at six tonight/;

/** A call where the fair was stated, on a disk that is full until `mend` is called. */
async function openOnFullDisk() {
  const runs = openStore();
  const header = fakeHeader({ scenarioHash: tinyHash });
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, replies(0, 0));
  let isFull = true;
  const { user } = await openCall({
    runs: {
      ...runs,
      append: async (id, seq, entries) => {
        if (isFull) throw new StorageFullError(null);
        await runs.append(id, seq, entries);
      },
    },
    runId: 'run-1',
  });
  const log = async () =>
    (await runs.load('run-1'))?.log.slice(2).map(([kind, index]) => [kind, index]);
  return { user, log, mend: () => void (isFull = false) };
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does not say that a fact is kept which the disk did not take', async () => {
  const { user } = await openOnFullDisk();
  await press(user, 'k');
  expect(screen.queryByText(`Kept: ${fair}`)).toBeNull();
  expect(screen.getByRole('alert')).toHaveTextContent('A fact is not saved yet');
  expect(screen.getByRole('alert')).not.toHaveTextContent('The call waits');
});

it('saves a fact that the disk did not take with the next reply, before it', async () => {
  const { user, log, mend } = await openOnFullDisk();
  await press(user, 'k');
  mend();
  await choose(user, next);
  expect(await log()).toEqual([
    [logKinds.factKept, 0],
    [logKinds.reply, 1],
  ]);
  expect(screen.getByRole('button', { name: fair })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('saves a fact at another attempt, and says then that it is kept', async () => {
  const { user, log, mend } = await openOnFullDisk();
  await press(user, 'k');
  mend();
  await click(user, 'Try again');
  expect(await log()).toEqual([[logKinds.factKept, 0]]);
  expect(screen.getByText(`Kept: ${fair}`)).toHaveAttribute('role', 'status');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('saves a fact once that was pressed again while the disk was full', async () => {
  const { user, log, mend } = await openOnFullDisk();
  await press(user, 'k');
  await press(user, 'k');
  mend();
  await click(user, 'Try again');
  expect(await log()).toEqual([[logKinds.factKept, 0]]);
});

it('says that a fact is not saved as long as it is not', async () => {
  const { user } = await openOnFullDisk();
  await press(user, 'k');
  await click(user, 'Try again');
  expect(screen.getByRole('alert')).toHaveTextContent('A fact is not saved yet');
});

it('keeps the reply that waits, whatever becomes of a fact', async () => {
  const { user, log, mend } = await openOnFullDisk();
  await choose(user, next);
  await press(user, 'k');
  expect(screen.getByRole('alert')).toHaveTextContent('Your choice is not saved yet');
  mend();
  await click(user, 'Try again');
  expect(await log()).toEqual([
    [logKinds.factKept, 0],
    [logKinds.reply, 1],
  ]);
});

it('leaves the focus on another attempt that fails as well', async () => {
  const { user } = await openOnFullDisk();
  await choose(user, next);
  screen.getByRole('button', { name: 'Try again' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement?.isConnected).toBe(true);
  await saved();
  settled();
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
  expect(replyOf(next)).not.toHaveTextContent('Saving');
});
