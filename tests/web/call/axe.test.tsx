// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LogEntry, logKinds } from '#engine/run.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import {
  canonical,
  choose,
  click,
  freshBrowser,
  openCall,
  openStore,
  saved,
  tinyHash,
} from './render-call.tsx';

const realTimeout = globalThis.setTimeout;

/** axe waits by the timers of the page, which stand still here. */
async function look(): Promise<readonly string[]> {
  const fakeTimeout = globalThis.setTimeout;
  globalThis.setTimeout = realTimeout;
  const found = await findViolations();
  globalThis.setTimeout = fakeTimeout;
  return found;
}

/** Opens a call that was left after these entries. */
async function openAfter(log: readonly LogEntry[]) {
  const runs = openStore();
  const header = fakeHeader({ scenarioHash: tinyHash });
  await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, log);
  return await openCall({ runs, runId: 'run-1' });
}

const untilTheEnd: readonly LogEntry[] = [
  ...replies(0, 0, 1),
  [logKinds.factKept, 1, 0],
  ...replies(0),
];
const written: readonly LogEntry[] = [...untilTheEnd, [logKinds.wrapUp, 2, 0]];

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each<[string, readonly LogEntry[]]>([
  ['before the call', []],
  ['on the call', replies(0, 0)],
  ['after the call', untilTheEnd],
  ['in the recap', written],
  ['on the promised day', [...written, ...replies(1)]],
  ['at the end', [...written, ...replies(1, 0)]],
])('has nothing for axe to find %s', async (_, log) => {
  await openAfter(log);
  expect(await look()).toEqual([]);
});

it('has nothing for axe to find while she speaks', async () => {
  const { user } = await openCall({ preferences: { pace: 'normal' } });
  await choose(user, /Ring her now/);
  expect(await look()).toEqual([]);
});

it('has nothing for axe to find where one says ones own line first', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const { user } = await openCall({ preferences: { saysFirst: true } });
  await choose(user, /Ring her now/);
  await act(async () => await vi.dynamicImportSettled());
  await saved();
  expect(screen.getByRole('textbox', { name: /Say it aloud/ })).toBeVisible();
  expect(await look()).toEqual([]);
});

it('has nothing for axe to find with the notepad open over the call', async () => {
  const { user } = await openAfter(replies(0, 0));
  await click(user, 'Notepad');
  expect(await look()).toEqual([]);
});

it('has nothing for axe to find where a call cannot be shown', async () => {
  await openCall({ runId: 'run-9' });
  expect(await look()).toEqual([]);
});
