// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { DebriefScreen } from '#web/debrief/debrief-screen.tsx';
import { NoDebrief } from '#web/debrief/no-debrief.tsx';
import { type OpenedDebrief, openDebrief } from '#web/debrief/open-debrief.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';
import { fakeLinks } from './render-debrief.tsx';

const canonical = canonicalJson(tinySource);

/**
 * The furious variant, well but for two things: the e-mail first, and a vague promise. The mask keeps fair and van,
 * which stand first among the recap facts.
 */
const wholeRun: readonly LogEntry[] = [
  ...replies(1, 0, 1, 0),
  [logKinds.factKept, 0, 500],
  [logKinds.factKept, 1, 500],
  [logKinds.wrapUp, 0b11, 500],
  ...replies(0, 0),
];

const stores: RunStore[] = [];
let runsMade = 0;
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** A store with one run, and the debrief screen of that run. */
async function openScreen(log: readonly LogEntry[], header: Partial<RunHeader> = {}) {
  const runs = createRunStore({ channel: null, now: () => 1, fillRandom: countUp() });
  stores.push(runs);
  runsMade += 1;
  const id = `run-${runsMade}`;
  const full = fakeHeader({ scenarioHash: scenarioHash(canonical), ...header });
  await runs.start({ id, header: full, scenarioId: 'tiny-call', canonical }, log);
  const location = memoryLocation({ path: `/debrief/${id}`, record: true });
  await show(openDebrief(runs, id), runs, location);
  return { runs, id, location, user: userEvent.setup() };
}

async function show(
  loading: Promise<OpenedDebrief>,
  runs: RunStore,
  location: ReturnType<typeof memoryLocation>,
) {
  await act(async () => {
    render(
      <Router hook={location.hook}>
        <Suspense>
          <DebriefScreen
            loading={loading}
            onRetry={vi.fn<() => void>()}
            runs={runs}
            portraitUrl={(scenarioId, feels) => `/faces/${scenarioId}/${feels}.svg`}
            links={fakeLinks}
          />
        </Suspense>
      </Router>,
    );
    await loading;
  });
}

function countUp() {
  let next = 0;
  return (bytes: Uint8Array) => {
    next += 1;
    bytes.fill(next);
  };
}

describe('the debrief of a stored run, judged by the engine', () => {
  it('shows score, costs and outcome after the reaction, and stores the reaction beside the run', async () => {
    const { user, runs, id } = await openScreen(wholeRun);
    await user.click(screen.getByRole('radio', { name: 'Mostly well' }));
    await user.click(screen.getByRole('button', { name: 'On to the debrief' }));
    expect(screen.getByRole('article', { name: 'Reply 1' })).toHaveTextContent('Setback');
    expect(screen.getByRole('article', { name: 'Reply 1' })).toHaveTextContent(
      'Stronger hereRing her now, with what you have.',
    );
    expect(screen.getByRole('meter', { name: 'Your score' })).toBeInTheDocument();
    expect(await runs.loadNotes(id)).toEqual(
      new Map([
        ['reaction', 'mostly'],
        ['reaction/change', ''],
      ]),
    );
  });

  it('forks at a reply, keeps the origin and goes to the call of the fork', async () => {
    const { user, runs, id, location } = await openScreen(wholeRun);
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    const third = screen.getByRole('article', { name: 'Reply 3' });
    await user.click(within(third).getByRole('button', { name: /Go back to here/ }));
    const [path] = await vi.waitFor(() => {
      expect(location.history).toHaveLength(2);
      return location.history.slice(1);
    });
    const forkId = path?.split('/').at(-1) ?? '';
    expect(path).toBe(`/play/tiny-call/${forkId}`);
    const fork = await runs.load(forkId);
    expect(fork?.header.origin).toEqual({ runId: id, index: 2 });
    expect(fork?.log).toEqual(wholeRun.slice(0, 2));
    expect((await runs.load(id))?.log).toEqual(wholeRun);
  });

  it('tells when to practise again, the other variant, a day after the first practice', async () => {
    const { runs, id } = await openScreen(wholeRun);
    await runs.finish(id);
    cleanup();
    const location = memoryLocation({ path: `/debrief/${id}`, record: true });
    await runs.saveNote(id, 'reaction', 'skipped');
    await show(openDebrief(runs, id), runs, location);
    // The fake clock stands at the first millisecond of 1970, in some places still the day before.
    expect(screen.getByText(/^Next practice:/)).toHaveTextContent(
      /^Next practice: (?:1|2) January 1970, with “She saw the label”\.$/,
    );
  });

  it('links back to the call while the run is not over', async () => {
    const { id } = await openScreen(replies(0));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This run is not over yet');
    expect(screen.getByRole('link', { name: 'Carry on with the call' })).toHaveAttribute(
      'href',
      `/play/tiny-call/${id}`,
    );
  });

  it('shows "not scored" with the reason for a log that is not possible', async () => {
    await openScreen(replies(0, 2, 2, 2, 2, 2, 2, 2));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Not scored');
    expect(screen.getByText(/choices that were kept do not fit the scenario/)).toBeVisible();
    expect(screen.getByText(/^Entry \d of its log:/)).not.toBeVisible();
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
  });
});

it('says what to do when the storage is closed, and leads on', async () => {
  const runs = createRunStore({ channel: null, now: () => 1, fillRandom: countUp() });
  stores.push(runs);
  const error = new StorageUnavailableError('denied');
  const location = memoryLocation({ path: '/debrief/run-1', record: true });
  await show(
    Promise.resolve({ type: 'none', loaded: { type: 'unavailable', error }, NoDebrief }),
    runs,
    location,
  );
  expect(screen.getByText(/^Allow this page to keep data on this device/)).toBeVisible();
  expect(screen.getByText(/database/)).not.toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to the library' })).toHaveAttribute('href', '/');
});
