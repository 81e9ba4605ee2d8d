import path from 'node:path';
import type { Page } from '@playwright/test';
import { app } from '#web/messages/app.ts';
import { expect, findAxeViolations, test } from './app-test.ts';

const themes = ['light', 'dark'] as const;
const widths = [320, 1440] as const;

const pages = [
  { name: 'library', address: '/', problems: [] },
  { name: 'briefing', address: '/scenarios/delayed-shipment', problems: [] },
  { name: 'two-person sheet', address: '/sheet/delayed-shipment', problems: [] },
  { name: 'guidelines', address: '/guidelines', problems: [] },
  { name: 'guideline', address: '/guidelines/calm-voice', problems: [] },
  { name: 'unknown guideline', address: '/guidelines/appologise', problems: [] },
  {
    name: 'unknown address',
    address: '/no-such-page',
    problems: [
      'console: Failed to load resource: the server responded with a status of 404 (Not Found)',
    ],
  },
] as const;

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

for (const { name, address, problems } of pages) {
  test.describe(name, () => {
    test.use({ expectedProblems: problems });
    for (const colorScheme of themes) {
      for (const width of widths) {
        test(`is readable, ${colorScheme}, ${width} px`, async ({ page }, info) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page).toHaveTitle(new RegExp(app.name, 'u'));
          expect(await findAxeViolations(page)).toEqual([]);
          expect(await scrollsSideways(page)).toBe(false);
          const picture = `${name}-${colorScheme}-${width}.png`.replace(' ', '-');
          await page.screenshot({
            path: path.join(info.project.outputDir, 'screens', picture),
            fullPage: true,
          });
        });
      }
    }
  });
}
