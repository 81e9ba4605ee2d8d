import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { expect, findAxeViolations, test } from './app-test.ts';
import { findMisfits } from './misfits.ts';
import { pageProblems, visitPages } from './visit-pages.ts';
import { visitRun } from './visit-run.ts';

/**
 * Every screen in every look and at every width: axe finds nothing, and everything fits. Once each, and not each
 * look at each width: a look changes colours and motion, a width the layout, and neither knows of the other.
 * So the looks go through the widths in turn; what is narrow and large at once has tests of its own.
 */
const looks = [
  { look: 'light', width: 320, media: { colorScheme: 'light' } },
  { look: 'dark', width: 768, media: { colorScheme: 'dark' } },
  { look: 'forced-colours', width: 1280, media: { forcedColors: 'active' } },
  { look: 'reduced-motion', width: 1440, media: { reducedMotion: 'reduce' } },
] as const;

test.describe.configure({ timeout: 400_000 });

for (const { look, width, media } of looks) {
  test.describe(`${look}, ${width} px`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 900 });
    });

    test('every screen of a run is accessible and fits', async ({ page }, info) => {
      await visitRun(page, (name) => lookAt(page, info, `${name}-${look}-${width}`));
    });

    test.describe('every screen without a run', () => {
      test.use({ expectedProblems: pageProblems });

      test('is accessible and fits', async ({ page }, info) => {
        await visitPages(page, (name) => lookAt(page, info, `${name}-${look}-${width}`));
      });
    });
  });
}

async function lookAt(page: Page, info: TestInfo, name: string): Promise<void> {
  await arrive(page);
  await page.screenshot({
    path: path.join(info.project.outputDir, 'screens', `${name}.png`),
    fullPage: true,
  });
  expect.soft(await findAxeViolations(page), name).toEqual([]);
  expect.soft(await findMisfits(page), name).toEqual([]);
}

/** Waits for what fades in; what goes on and on, such as the sign that somebody speaks, never arrives. */
async function arrive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  );
}
