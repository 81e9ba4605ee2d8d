// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LogEntry, logKinds } from '#engine/run.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { fakeLinks } from './render-debrief.tsx';
import { CompareScreen } from '#web/debrief/compare-screen.tsx';
import { loadComparison } from '#web/debrief/load-comparison.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';

const canonical = canonicalJson(tinySource);
const header = fakeHeader({ scenarioHash: scenarioHash(canonical) });

/** Both recap facts are kept; what came before the wrap-up differs. */
const ending: readonly LogEntry[] = [
  [logKinds.factKept, 0, 500],
  [logKinds.factKept, 1, 500],
  [logKinds.wrapUp, 0b11, 500],
  ...replies(0, 0),
];
const wholeRun = [...replies(1, 0, 1, 0), ...ending];
/** Another fourth reply, and then the same. */
const secondTry = [...replies(1), ...ending];

const stores: RunStore[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

let runsMade = 0;

/** A store with a run and a fork of it from its fourth reply on, played to the end. */
async function storeFork() {
  let next = (runsMade += 20);
  const fillRandom = (bytes: Uint8Array) => {
    next += 1;
    bytes.fill(next);
  };
  const runs = createRunStore({ channel: null, now: () => 1, fillRandom });
  stores.push(runs);
  const id = `run-${runsMade}`;
  await runs.start({ id, header, scenarioId: 'tiny-call', canonical }, wholeRun);
  const forkId = await runs.fork(id, 3);
  await runs.append(forkId, 3, secondTry);
  return { runs, id, forkId };
}

async function show(runs: RunStore, runId: string) {
  const loading = loadComparison(runs, runId);
  await act(async () => {
    render(
      <main>
        <Suspense>
          <CompareScreen
            loading={loading}
            onRetry={vi.fn<() => void>()}
            portraitUrl={(scenarioId, feels) => `/faces/${scenarioId}/${feels}.svg`}
            links={fakeLinks}
          />
        </Suspense>
      </main>,
    );
    await loading;
  });
}

/** A store with a fork whose debrief was seen, and the comparison of it. */
async function showComparison() {
  const stored = await storeFork();
  await stored.runs.saveNote(stored.forkId, 'reaction', 'skipped');
  await show(stored.runs, stored.forkId);
  return stored;
}

const side = (name: string) => within(screen.getByRole('region', { name }));

describe('the comparison of a fork with the run it came from', () => {
  it('says where they part, what was heard there and how the mood stood', async () => {
    await showComparison();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two ways on from reply 4');
    expect(screen.getByText(/Up to there both runs are the same: 3 moves/)).toBeVisible();
    const point = screen.getByRole('region', { name: 'Where they part' });
    expect(point).toHaveTextContent(/at this point: anger \d+, trust \d+\./);
  });

  it('has the lines, the mood, the costs and the ending of each run from there on', async () => {
    await showComparison();
    for (const name of ['The earlier run', 'The new run']) {
      const run = side(name);
      expect(run.getByText('From reply 4 on')).toBeVisible();
      expect(run.getByRole('img', { name: /mood on a scale from 0 to 10/ })).toBeVisible();
      const moves = run.getAllByRole('listitem');
      expect(moves[0]).toHaveTextContent(/Reply 4.*[Cc]ost/);
      expect(run.queryByText('Reply 3')).not.toBeInTheDocument();
      expect(run.getByRole('heading', { name: 'How it ended' })).toBeVisible();
    }
    const [earlier] = side('The earlier run').getAllByRole('listitem');
    const [later] = side('The new run').getAllByRole('listitem');
    expect(earlier?.textContent).not.toBe(later?.textContent);
  });

  it('sets ending, score, costs and moods against each other in a table', async () => {
    await showComparison();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const names = rows.map((row) => within(row).queryByRole('rowheader')?.textContent ?? '');
    expect(names).toEqual([
      '',
      'Ending',
      'Score',
      'Cost from there on',
      'Anger at the end',
      'Trust at the end',
      'Replies from there on',
    ]);
  });

  it('leads to both debriefs and leaves both runs as they were', async () => {
    const { runs, id, forkId } = await showComparison();
    const nav = screen.getByRole('navigation', { name: 'The two debriefs' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([`/debrief/${id}`, `/debrief/${forkId}`]);
    expect((await runs.load(id))?.log).toEqual(wholeRun);
    expect((await runs.load(forkId))?.log).toEqual([...wholeRun.slice(0, 3), ...secondTry]);
  });

  it('has no axe violation', async () => {
    document.documentElement.lang = 'en-GB';
    await showComparison();
    expect(await findViolations()).toEqual([]);
  });
});

describe('no comparison', () => {
  it('shows no number before the learner said how the fork went', async () => {
    const { runs, forkId } = await storeFork();
    await show(runs, forkId);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('First, your own view');
    expect(screen.getByRole('main').textContent).not.toMatch(/\d/);
    expect(screen.getByRole('link', { name: 'To its debrief' })).toHaveAttribute(
      'href',
      `/debrief/${forkId}`,
    );
  });

  it('says so of a run that is no fork', async () => {
    const { runs, id } = await storeFork();
    await show(runs, id);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('nothing to be compared');
  });

  it('says so when the run it came from is gone', async () => {
    const { runs, forkId } = await storeFork();
    await runs.saveNote(forkId, 'reaction', 'skipped');
    const load: RunStore['load'] = async (id) => (id === forkId ? await runs.load(id) : null);
    await show({ ...runs, load }, forkId);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('cannot be shown');
  });

  it('says why there is none where the fork itself cannot be shown', async () => {
    const { runs } = await storeFork();
    await show(runs, 'no-such-run');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('no such run');
  });
});
