// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logKinds } from '#engine/run.ts';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { StorageFullError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { Phase } from '#scenario/schema.ts';
import { openDrill } from '#web/runs/open-drill.ts';
import {
  canonical,
  choose,
  click,
  freshBrowser,
  offered,
  openCall,
  openStore,
  saved,
  said,
  settled,
  storedRun,
  tinyHash,
  type User,
} from './render-call.tsx';

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('stores an assessment as one', async () => {
  const { user, runs } = await openCall({ mode: 'assessment' });
  await choose(user, /Ring her now/);
  expect((await storedRun(runs))?.header.mode).toBe('assessment');
});

it('keeps the briefing open in an assessment, and has no hint and nothing to take back', async () => {
  const { user } = await openCall({ mode: 'assessment' });
  await choose(user, /Ring her now/);
  await click(user, 'Briefing');
  expect(screen.getByRole('dialog', { name: 'Briefing' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /hint/i })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
});

const { reply, hint, takeBack } = logKinds;

/** Lets what the coach fetches arrive. */
async function advised() {
  await act(async () => await vi.dynamicImportSettled());
  settled();
  await saved();
}

async function openGuided() {
  const opened = await openCall({ mode: 'guided' });
  await advised();
  return opened;
}

async function askHint(user: User) {
  settled();
  const button = screen.getByRole('button', { name: 'Give me a hint' });
  // React tells a test of what is late only while it is awaited.
  await act(async () => await user.click(button));
  await saved();
  await advised();
}

const coach = () => screen.getByRole('region', { name: 'Coach' });

describe('a guided call', () => {
  it('tells after each reply what the coach says of it, and nothing in advance', async () => {
    const { user } = await openGuided();
    expect(coach()).toHaveTextContent('After each reply you read here what it did.');
    await choose(user, /Ring her now/);
    expect(within(coach()).getByRole('status')).toHaveTextContent(
      'She hears it from you first. The why can follow.',
    );
    await choose(user, /This is our mistake/);
    expect(within(coach()).getByRole('status')).toHaveTextContent(
      'Blame is yours to take once it is known.',
    );
  });

  it('gives a hint when asked: the guideline of the best reply, not the reply', async () => {
    const { user, runs } = await openGuided();
    await choose(user, /Ring her now/);
    await askHint(user);
    expect(coach()).toHaveTextContent(guidelinesById.empathise.title);
    expect(coach()).toHaveTextContent(guidelinesById.empathise.todo);
    expect(coach()).not.toHaveTextContent('Your stand stays empty');
    expect((await storedRun(runs))?.log.map(([kind]) => kind)).toEqual([reply, hint]);
  });

  it('has one hint a beat, and moves the focus to it', async () => {
    const { user } = await openGuided();
    await askHint(user);
    expect(screen.queryByRole('button', { name: 'Give me a hint' })).toBeNull();
    expect(document.activeElement).toHaveTextContent('What this moment asks for');
    await choose(user, /Ring her now/);
    expect(screen.getByRole('button', { name: 'Give me a hint' })).toBeVisible();
    expect(coach()).not.toHaveTextContent('What this moment asks for');
  });

  it('shows a hint again that was given before the page was left', async () => {
    const { user, runs, unmount } = await openGuided();
    await choose(user, /Ring her now/);
    await askHint(user);
    unmount();
    await openCall({ runs, runId: (await storedRun(runs))?.id ?? null });
    await advised();
    expect(coach()).toHaveTextContent(guidelinesById.empathise.title);
    expect(document.body).toHaveFocus();
  });

  it('says that a hint could not be saved, and gives it when another attempt gets through', async () => {
    const runs = openStore();
    const start = vi
      .fn<RunStore['start']>(runs.start)
      .mockRejectedValueOnce(new StorageFullError(null));
    const { user } = await openCall({ mode: 'guided', runs: { ...runs, start } });
    await click(user, 'Give me a hint');
    expect(screen.getByRole('alert')).toHaveTextContent('There is no room left');
    expect(coach()).not.toHaveTextContent('What this moment asks for');
    settled();
    const again = screen.getByRole('button', { name: 'Try again' });
    await act(async () => await user.click(again));
    await saved();
    await advised();
    expect(coach()).toHaveTextContent('What this moment asks for');
    expect((await storedRun(runs))?.log.map(([kind]) => kind)).toEqual([hint]);
  });

  it('takes the last reply back, and keeps in the log that it was said', async () => {
    const { user, runs } = await openGuided();
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
    await choose(user, /Ring her now/);
    const before = { said: said(), offered: offered() };
    await choose(user, /This is our mistake/);
    await click(user, 'Take it back');
    expect({ said: said(), offered: offered() }).toEqual(before);
    expect(coach()).toHaveTextContent('She hears it from you first.');
    await choose(user, /Your stand stays empty/);
    expect((await storedRun(runs))?.log.map(([kind, index]) => [kind, index])).toEqual([
      [reply, 0],
      [reply, 1],
      [takeBack, 0],
      [reply, 0],
    ]);
  });

  it('takes back the reply that ended the call, and nothing once the run is over', async () => {
    const { user } = await openGuided();
    await choose(user, /Ring her now/);
    await choose(user, /Your stand stays empty/);
    await choose(user, /A van leaves at six tonight/);
    await choose(user, /You will hear from us/);
    await click(user, 'Take it back');
    await choose(user, /I ring you at seven/);
    await click(user, 'Write the recap');
    await choose(user, /A van tonight/);
    await choose(user, /Ring her and ask/);
    expect(coach()).toHaveTextContent('It is solved when she says so.');
    expect(within(coach()).queryAllByRole('button')).toEqual([]);
  });

  it('has nothing for axe to find with a note and a hint', async () => {
    const { user } = await openGuided();
    await choose(user, /Ring her now/);
    await askHint(user);
    vi.useRealTimers();
    expect(await findViolations()).toEqual([]);
  });
});

it('has no coach in practice', async () => {
  const { user } = await openCall();
  await choose(user, /Ring her now/);
  expect(screen.queryByRole('region', { name: 'Coach' })).toBeNull();
});

describe('a drill', () => {
  const drillOf = (phase: Phase) => {
    const stretch = openDrill(tinyScenario, 'calm', phase);
    if (stretch === null) throw new Error(`The tiny call has no ${phase} to drill.`);
    return { mode: 'drill', stretch } as const;
  };

  it('starts in its stretch and ends where the next begins', async () => {
    const { user, runs } = await openCall(drillOf('open'));
    expect(said()).toContain('Brandt Tools, Ilse speaking.');
    await choose(user, /Your stand stays empty/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The drill ends here');
    expect(screen.getByText(/What comes next in this call is another stretch/)).toBeVisible();
    const run = await storedRun(runs);
    expect(run?.header).toMatchObject({ mode: 'drill', drillPhase: 'open' });
    expect(run?.finishedAt).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Go to the debrief' })).toBeVisible();
  });

  it('tells how the call ends when its stretch ends it', async () => {
    const { user } = await openCall(drillOf('close'));
    expect(said()).toContain('Four boxes tonight, then.');
    await choose(user, /I ring you at seven/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Four boxes for Friday');
  });

  it('is carried on with after it was left', async () => {
    const runs = openStore();
    const header = fakeHeader({ scenarioHash: tinyHash, mode: 'drill', drillPhase: 'open' });
    await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, []);
    await openCall({ runs, runId: 'run-1' });
    await vi.waitFor(() => expect(said()).toContain('Brandt Tools, Ilse speaking.'));
  });

  it('says so when its phase cannot be drilled', async () => {
    const runs = openStore();
    const header = fakeHeader({ scenarioHash: tinyHash, mode: 'drill', drillPhase: 'solve' });
    await runs.start({ id: 'run-1', header, scenarioId: 'tiny-call', canonical }, []);
    await openCall({ runs, runId: 'run-1' });
    await vi.waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('does not fit its scenario'),
    );
  });
});
