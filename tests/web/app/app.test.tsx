// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { splitAdvice } from '#scenario/advice.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { fakeCard } from '#tests/support/fake-card.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { App } from '#web/app/app.tsx';
import { createPreferencesStore } from '#web/app/preferences.ts';
import { browserIds } from '#web/runs/run-id.ts';
import { createRunStore } from '#web/runs/run-store.ts';

const canonical = canonicalJson(tinySource);
const { call, advice } = splitAdvice(canonical);
const card = fakeCard({
  id: tinySource.id,
  title: tinySource.title,
  hash: scenarioHash(canonical),
});

const cards = Promise.resolve([card]);

async function open(address: string, basePath = '', load = () => Promise.resolve({ call })) {
  globalThis.history.replaceState(null, '', address);
  await act(async () => {
    render(
      <App
        basePath={basePath}
        preferences={createPreferencesStore(localStorage)}
        wiring={{
          scenarios: [
            { id: card.id, hash: card.hash, load, loadAdvice: () => Promise.resolve({ advice }) },
          ],
          loadCards: () => cards,
          runs: createRunStore({ channel: null, ...browserIds }),
          ids: browserIds,
          clock: () => 0,
          openVoice: null,
          openPhone: null,
          portraitUrl: (id, expression) => `/${id}-${expression}.svg`,
        }}
      />,
    );
    await Promise.resolve();
  });
}

const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });

async function follow(name: RegExp) {
  const link = await screen.findByRole('link', { name });
  // The next screen waits for what it reads; React tells a test of it only while it is awaited.
  await act(async () => await userEvent.click(link));
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined);
  Element.prototype.scrollIntoView = () => undefined;
});

it('shows the library at its address and leaves the focus where the browser put it', async () => {
  await open('/');
  await heading('Have the hard conversation here first');
  expect(document.body).toHaveFocus();
  expect(document.title).toBe('Practise hard customer conversations · Even Keel');
});

it('starts a first call within two clicks', async () => {
  await open('/');
  await follow(/^Prepare for the call/);
  await heading(tinySource.title);
  await follow(/^Start the call/);
  expect(
    await screen.findByText(/Ring her now, with what you have/, {}, { timeout: 5000 }),
  ).toBeVisible();
  expect(globalThis.location.search).toBe('?variant=calm');
});

it('stores a call as the assessment that the briefing started, and leads back into it', async () => {
  await open('/scenarios/tiny-call');
  await heading(tinySource.title);
  await userEvent.click(screen.getByRole('radio', { name: /^Assessment/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'At once' }));
  await follow(/^Start the call/);
  await userEvent.click(
    await screen.findByRole('button', { name: /Ring her now/ }, { timeout: 5000 }),
  );
  await waitFor(() => expect(globalThis.location.pathname).toMatch(/^\/play\/tiny-call\/./));
  const { runs } = await createRunStore({ channel: null, ...browserIds }).list();
  expect(runs.map(({ header }) => header.mode)).toEqual(['assessment']);
});

it('starts a guided call with its coach', async () => {
  await open('/play/tiny-call?mode=guided');
  expect(await screen.findByRole('region', { name: 'Coach' }, { timeout: 5000 })).toHaveTextContent(
    'After each reply you read here what it did.',
  );
});

describe('a step to another screen', () => {
  it('moves the focus to its heading and starts at the top', async () => {
    await open('/');
    await follow(/^Prepare for the call/);
    const title = await heading(tinySource.title);
    await waitFor(() => expect(title).toHaveFocus());
    expect(globalThis.scrollTo).toHaveBeenCalledWith(0, 0);
  });

  it('back in the history leaves the place on the page to the browser', async () => {
    await open('/');
    await follow(/^Prepare for the call/);
    await heading(tinySource.title);
    vi.mocked(globalThis.scrollTo).mockClear();
    act(() => globalThis.history.back());
    const title = await heading('Have the hard conversation here first');
    await waitFor(() => expect(title).toHaveFocus());
    expect(globalThis.scrollTo).not.toHaveBeenCalled();
  });
});

describe('the guidelines', () => {
  it('are reached by the navigation, each at its own address, and back works', async () => {
    await open('/');
    await heading('Have the hard conversation here first');
    await follow(/^Guidelines$/);
    const index = await heading('The guidelines behind every score');
    await waitFor(() => expect(index).toHaveFocus());
    await follow(/^Calm your body first$/);
    const title = await heading(guidelinesById.steady.title);
    await waitFor(() => expect(title).toHaveFocus());
    expect(globalThis.location.pathname).toBe('/guidelines/steady');
    expect(document.title).toBe(`${guidelinesById.steady.title} · Even Keel`);
    act(() => globalThis.history.back());
    expect(await heading('The guidelines behind every score')).toBeVisible();
  });

  it('say so where there is none of that name', async () => {
    await open('/guidelines/appologise');
    expect(await heading('There is no such guideline')).toBeVisible();
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    '/nowhere',
    '/scenarios/unknown',
    '/play/unknown',
    '/play/tiny-call?variant=unknown',
    '/play/tiny-call?mode=unknown',
    '/play/tiny-call?variant=calm&mode=drill&phase=solve',
    '/play/tiny-call?variant=calm&mode=drill',
    '/scenarios',
    '/debrief',
  ])('says so: %s', async (address) => {
    await open(address);
    await heading('Nothing at this address');
    expect(screen.getByRole('link', { name: 'See all scenarios' })).toHaveAttribute('href', '/');
  });

  it('has no accessibility violation', async () => {
    await open('/nowhere');
    await heading('Nothing at this address');
    expect(await findViolations()).toEqual([]);
  });
});

it('lives under a sub-path, too', async () => {
  await open('/training/scenarios/tiny-call', '/training');
  await heading(tinySource.title);
  expect(screen.getByRole('link', { name: 'All scenarios' })).toHaveAttribute('href', '/training/');
  expect(screen.getByRole('link', { name: 'Start the call' })).toHaveAttribute(
    'href',
    '/training/play/tiny-call?variant=calm',
  );
});

it.each(['/scenarios/tiny-call', '/play/tiny-call'])(
  'says so when %s cannot fetch its scenario, instead of trying for ever',
  async (address) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(address, '', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await heading('This part could not be fetched')).toBeVisible();
  },
);

it('fetches again when the learner tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .fn<() => Promise<{ readonly call: string }>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue({ call });
  await open('/scenarios/tiny-call', '', load);
  await act(async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  });
  expect(await heading(tinySource.title)).toBeVisible();
});

it('keeps the pace that was set in the briefing', async () => {
  await open('/scenarios/tiny-call');
  await heading(tinySource.title);
  await userEvent.click(screen.getByText(/^Lines as spoken/));
  await userEvent.click(screen.getByRole('radio', { name: 'At once' }));
  expect(createPreferencesStore(localStorage).getState().pace).toBe('instant');
});

it('leads from the briefing to the sheet for two people, with what needs the advice', async () => {
  await open('/scenarios/tiny-call');
  await heading(tinySource.title);
  await follow(/^Play it with a colleague/);
  await heading('Play it with a colleague');
  expect(screen.getByText('You said what it does to her.')).toBeVisible();
  // The learner's sheet is the briefing's.
  expect(screen.getByText('The pallet stands at dock 4 in the next town.')).toBeVisible();
});

it('knows no sheet of a scenario that is not there', async () => {
  await open('/sheet/no-such-call');
  expect(await heading('Nothing at this address')).toBeVisible();
});
