// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import {
  canonical,
  click,
  freshBrowser,
  openCall,
  openStore,
  said,
  tinyHash,
} from './render-call.tsx';

const header = fakeHeader({ scenarioHash: tinyHash });
const run = { id: 'run-1', header, scenarioId: 'tiny-call', canonical };

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the page says instead of the call. */
async function openGone(hasScenario = true) {
  await openCall({ runId: 'run-1', hasScenario });
  return await vi.waitFor(() => screen.getByRole('alert').textContent);
}

it('says that this browser has no such call', async () => {
  expect(await openGone()).toContain('This browser has no call at this address');
});

it('says that a call of other rules is not scored', async () => {
  await openStore().start({ ...run, header: { ...header, rules: 99 } }, []);
  expect(await openGone()).toContain('made with other rules');
});

it('says that a call with an illegal log is not scored', async () => {
  await openStore().start(run, [[logKinds.reply, 7, 0]]);
  expect(await openGone()).toContain('does not fit its scenario');
});

it('says that a call of a variant that is gone is not scored', async () => {
  await openStore().start({ ...run, header: { ...header, variant: 'gone' } }, []);
  expect(await openGone()).toContain('plays a variant that its scenario does not have');
});

it('says that what is stored cannot be read', async () => {
  await openStore().start(run, []);
  const database = await openDB('even-keel', 1);
  await database.put('runs', { id: 'run-1' });
  database.close();
  expect(await openGone()).toContain('cannot be read');
});

it('says that the version of the scenario is gone', async () => {
  await openStore().start({ ...run, header: { ...header, scenarioHash: 'f'.repeat(64) } }, []);
  expect(await openGone()).toContain('is no longer there');
});

it('plays on with the version that the call was started with, though the build has none', async () => {
  await openStore().start(run, [[logKinds.reply, 0, 0]]);
  await openCall({ runId: 'run-1', hasScenario: false });
  await vi.waitFor(() => expect(said()).toContain('Brandt Tools'));
});

it('shows the face of the call that is played, whatever scenario the address names', async () => {
  await openStore().start(run, [[logKinds.reply, 0, 0]]);
  await openCall({ runId: 'run-1', scenarioId: 'another-call' });
  expect(screen.getByRole('img').outerHTML).toContain('/tiny-call-calm.svg');
});

it('leads back to the scenarios', async () => {
  await openGone();
  expect(screen.getByRole('link', { name: 'All scenarios' })).toHaveAttribute('href', '/');
});

it('offers another attempt when the disk cannot be read', async () => {
  const runs = openStore();
  await runs.start(run, [[logKinds.reply, 0, 0]]);
  const load = vi
    .fn<RunStore['load']>(runs.load)
    .mockRejectedValueOnce(new StorageUnavailableError(null));
  const { user } = await openCall({ runs: { ...runs, load }, runId: 'run-1' });
  expect(screen.getByRole('alert')).toHaveTextContent('does not let its stored calls be read');
  expect(screen.getByRole('link', { name: 'All scenarios' })).toHaveAttribute('href', '/');
  await click(user, 'Try again');
  expect(said()).toContain('Brandt Tools');
});

it('notes a call as finished that was closed before that was done', async () => {
  const runs = openStore();
  const log = [2, 2, 2, 1].map((index) => [logKinds.reply, index, 0] as const);
  await runs.start({ ...run, header: { ...header, variant: 'furious' } }, log);
  await openCall({ runs, runId: 'run-1' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('She rings somebody else');
  expect((await runs.load('run-1'))?.finishedAt).not.toBeNull();
});
