// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { channelPair } from '#tests/web/runs/fake-run.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { canonical, freshBrowser, openCall, openStore, saved, tinyHash } from './render-call.tsx';

const ownNotes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your own notes' });
const type = (text: string) => fireEvent.change(ownNotes(), { target: { value: text } });

/** The same call in this tab and in another. */
async function openTwice(change: (runs: RunStore) => RunStore = (runs) => runs) {
  const [mine, theirs] = channelPair();
  const [runs, other] = [openStore(mine), openStore(theirs)];
  const header = fakeHeader({ scenarioHash: tinyHash });
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, [
    [logKinds.reply, 0, 0],
  ]);
  await openCall({ runs: change(runs), runId: 'run-1' });
  return other;
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('shows what another tab wrote as soon as it hears of it', async () => {
  const other = await openTwice();
  await other.saveNote('run-1', 'notepad', 'Ask for Kim');
  await saved();
  expect(ownNotes()).toHaveValue('Ask for Kim');
});

it('shows what another tab wrote when the page comes back into view', async () => {
  await openTwice();
  await openStore().saveNote('run-1', 'notepad', 'Ask for Kim');
  fireEvent(document, new Event('visibilitychange'));
  await saved();
  expect(ownNotes()).toHaveValue('Ask for Kim');
});

it('shows what another tab wrote when it catches up with its replies', async () => {
  const other = await openTwice();
  await openStore().saveNote('run-1', 'notepad', 'Ask for Kim');
  await other.append('run-1', 1, [[logKinds.reply, 2, 10]]);
  await saved();
  expect(ownNotes()).toHaveValue('Ask for Kim');
});

it('keeps own words that the disk did not take, whatever another tab writes', async () => {
  const saveNote = () => Promise.reject(new StorageFullError(null));
  const other = await openTwice((runs) => ({ ...runs, saveNote }));
  type('Mine');
  await saved();
  await other.saveNote('run-1', 'notepad', 'Theirs');
  await saved();
  expect(ownNotes()).toHaveValue('Mine');
});

it('keeps words that are typed while it looks at the disk', async () => {
  const other = await openTwice();
  await openStore().saveNote('run-1', 'notepad', 'Theirs');
  fireEvent(document, new Event('visibilitychange'));
  type('Mine');
  await saved();
  expect([ownNotes().value, await other.loadNotes('run-1')]).toEqual([
    'Mine',
    new Map([['notepad', 'Mine']]),
  ]);
});
