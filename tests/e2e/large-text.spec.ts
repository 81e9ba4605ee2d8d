import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { briefing } from '#web/messages/briefing.ts';
import { call } from '#web/messages/call.ts';
import { debrief } from '#web/messages/debrief.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { library } from '#web/messages/library.ts';
import { expect, test } from './app-test.ts';
import { findMisfits } from './misfits.ts';
import { playedId } from './model-run.ts';
import { visitRun } from './visit-run.ts';

// WCAG 1.4.4 and 1.4.10 at once: the narrowest window, and text at twice its size.
test.use({ viewport: { width: 320, height: 640 } });
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Not by the debugger's font sizes, which a screenshot of the full page sets back.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
});

async function lookAt(page: Page, info: TestInfo, name: string): Promise<void> {
  await page.screenshot({
    path: path.join(info.project.outputDir, 'screens', `large-text-${name}.png`),
    fullPage: true,
  });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size, name).toBe('32px');
  expect.soft(await findMisfits(page), name).toEqual([]);
}

test('library, briefing and guidelines fit', async ({ page }, info) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await lookAt(page, info, 'library');
  await page.getByText(library.filters.summary).click();
  await lookAt(page, info, 'library-filters');

  await page.goto(`/scenarios/${playedId}`);
  await expect(page.getByRole('link', { name: briefing.start.begin })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await lookAt(page, info, 'briefing');

  await page.goto('/guidelines');
  await expect(page.getByRole('heading', { name: guidelines.heading })).toBeVisible();
  await lookAt(page, info, 'guidelines');
  for (const id of ['calm-voice', 'proportionate-compromise', 'relationship-first']) {
    await page.goto(`/guidelines/${id}`);
    await expect(page.getByRole('heading', { name: guidelines.met.heading })).toBeVisible();
    await lookAt(page, info, `guideline-${id}`);
  }
  await page.goto('/guidelines/no-such-guideline-of-that-name');
  await expect(page.getByRole('heading', { name: guidelines.unknown.heading })).toBeVisible();
  await lookAt(page, info, 'guideline-unknown');
});

test('a whole call, its wrap-up and its debrief fit', async ({ page }, info) => {
  const look = (name: string) => lookAt(page, info, name);
  await visitRun(page, async (screen) => {
    await look(screen);
    if (screen === 'choosing') await lookAtDialogs(page, look);
  });
  for (const summary of (await page.locator('summary').all()).slice(0, 6)) await summary.click();
  await look('debrief-open');

  await page
    .getByRole('region', { name: debrief.profile.title })
    .getByRole('rowheader')
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('link', { name: guidelines.met.open }).first()).toBeVisible();
  await look('guideline-met');
  await page.goto('/');
  await expect(page.getByRole('meter').first()).toBeVisible();
  await look('library-played');
});

async function lookAtDialogs(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const { briefing: sheet, notepad, transcript, settings, close } = call.tools;
  for (const tool of [sheet, notepad, transcript, settings]) {
    await page.getByRole('button', { name: tool }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(`dialog-${tool.toLowerCase().replace(' ', '-')}`);
    await page.getByRole('button', { name: close }).click();
  }
}
