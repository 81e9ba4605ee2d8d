import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { expect, findAxeViolations, test } from './app-test.ts';
import { visitRun } from './visit-run.ts';

test.describe.configure({ timeout: 120_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440] as const) {
    test(`every screen of a run is accessible and fits, ${colorScheme}, ${width} px`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const look = (name: string) => lookAt(page, info, `${name}-${colorScheme}-${width}`);

      await visitRun(page, look);
      await page.getByRole('article').first().locator('summary').click();
      await look('debrief-open');
    });
  }
}

async function lookAt(page: Page, info: TestInfo, name: string): Promise<void> {
  await page.screenshot({
    path: path.join(info.project.outputDir, 'screens', `${name}.png`),
    fullPage: true,
  });
  expect.soft(await findAxeViolations(page), name).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect.soft(overflow, `${name} scrolls sideways by this many pixels`).toBeLessThanOrEqual(0);
}
