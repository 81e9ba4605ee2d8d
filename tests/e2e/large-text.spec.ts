import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { findMisfits } from './misfits.ts';
import { pageProblems, visitPages } from './visit-pages.ts';
import { visitRun } from './visit-run.ts';

// WCAG 1.4.4 and 1.4.10 at once: the narrowest window, and text at twice its size.
test.use({ viewport: { width: 320, height: 640 } });
test.describe.configure({ timeout: 300_000 });

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

test.describe('every screen without a run', () => {
  test.use({ expectedProblems: pageProblems });

  test('fits', async ({ page }, info) => {
    await visitPages(page, (name) => lookAt(page, info, name));
  });
});

test('every screen of a run fits', async ({ page }, info) => {
  await visitRun(page, (name) => lookAt(page, info, name));
});
