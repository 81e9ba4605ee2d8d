import type { Page } from '@playwright/test';
import { callStopped } from '#web/messages/call-stopped.ts';
import { data } from '#web/messages/data.ts';
import { app } from '#web/messages/app.ts';
import { notFound } from '#web/messages/not-found.ts';
import { briefing } from '#web/messages/briefing.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { library } from '#web/messages/library.ts';
import { modes } from '#web/messages/modes.ts';
import { noDebrief } from '#web/messages/no-debrief.ts';
import { progress } from '#web/messages/progress.ts';
import { watch } from '#web/messages/watch.ts';
import { expect } from './app-test.ts';
import { playedId } from './model-run.ts';

const noRun = '00000000-0000-4000-8000-000000000000';

interface Place {
  readonly name: string;
  readonly address: string;
  /** What shows that the screen is there. */
  readonly shows: (page: Page) => ReturnType<Page['getByRole']>;
  /** What is done there before it is looked at. */
  readonly then?: (page: Page) => Promise<void>;
}

const heading = (name?: string) => (page: Page) =>
  page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });
const start = (page: Page) => page.getByRole('link', { name: briefing.start.begin });

/** The screens that need no run; one more is one line more, and all looks, widths and sizes of text look at it. */
const places: readonly Place[] = [
  { name: 'library', address: '/', shows: heading(library.heading) },
  {
    name: 'library-filters',
    address: '/',
    shows: heading(library.heading),
    then: (page) => page.getByText(library.filters.summary).click(),
  },
  { name: 'briefing', address: `/scenarios/${playedId}`, shows: start },
  {
    name: 'briefing-drill',
    address: `/scenarios/${playedId}?mode=drill`,
    shows: (page) => page.getByRole('group', { name: modes.drill.legend }),
    then: openAll,
  },
  { name: 'sheet', address: `/sheet/${playedId}`, shows: heading() },
  {
    name: 'watch',
    address: `/watch/${playedId}`,
    shows: heading(watch.choose.heading),
  },
  {
    name: 'watch-run',
    address: `/watch/${playedId}/beginner-means-well`,
    shows: heading(),
    then: (page) => page.getByRole('button', { name: watch.all }).click(),
  },
  {
    name: 'progress-empty',
    address: '/progress',
    shows: (page) => page.getByRole('heading', { name: progress.empty.heading }),
  },
  { name: 'guidelines', address: '/guidelines', shows: heading(guidelines.heading) },
  ...['calm-voice', 'proportionate-compromise', 'relationship-first'].map((id) => ({
    name: `guideline-${id}`,
    address: `/guidelines/${id}`,
    shows: (page: Page) => page.getByRole('heading', { name: guidelines.met.heading }),
  })),
  {
    name: 'guideline-unknown',
    address: '/guidelines/no-such-guideline-of-that-name',
    shows: heading(guidelines.unknown.heading),
  },
  { name: 'data', address: '/data', shows: (page) => page.getByText(data.list.none) },
  { name: 'not-found', address: '/no-such-page', shows: heading(notFound.title) },
  {
    name: 'call-gone',
    address: `/play/${playedId}/${noRun}`,
    shows: heading(callStopped.gone.title),
  },
  { name: 'no-debrief', address: `/debrief/${noRun}`, shows: heading(noDebrief.missing.title) },
];

/** What the browser reports on the way: the answer to the address that there is not. */
export const pageProblems = [
  'console: Failed to load resource: the server responded with a status of 404 (Not Found)',
];

/** Goes through every screen that needs no run. */
export async function visitPages(
  page: Page,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  for (const { name, address, shows, then } of places) {
    await page.goto(address);
    await expect(shows(page)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(app.name, 'u'));
    await then?.(page);
    await look(name);
  }
}

/** Unfolds what can be unfolded on the page. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });
}
