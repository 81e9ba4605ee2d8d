import type { Page } from '@playwright/test';
import { app } from '#web/messages/app.ts';
import { expect, findAxeViolations, test } from './app-test.ts';

const themes = ['light', 'dark'] as const;
const widths = [320, 1440] as const;

const pages = [
  { name: 'library', address: '/' },
  { name: 'briefing', address: '/scenarios/delayed-shipment' },
  { name: 'unknown address', address: '/no-such-page' },
] as const;

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

for (const { name, address } of pages) {
  for (const colorScheme of themes) {
    for (const width of widths) {
      test(`${name}, ${colorScheme}, ${width} px: readable for everybody`, async ({
        page,
      }, info) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toHaveTitle(new RegExp(app.name, 'u'));
        expect(await findAxeViolations(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        const picture = info.outputPath(`${name}-${colorScheme}-${width}.png`);
        await page.screenshot({ path: picture, fullPage: true });
      });
    }
  }
}
