import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { debrief } from '#web/messages/debrief.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import {
  modelPath,
  phaseOf,
  playModelPath,
  recapButton,
  replyButton,
  setPace,
} from './model-run.ts';

test.describe.configure({ timeout: 120_000 });

const firstOf = (phase: string) => modelPath.findIndex(({ beat }) => phaseOf(beat) === phase);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440] as const) {
    test(`every screen of a run is accessible and fits, ${colorScheme}, ${width} px`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const look = (name: string) => lookAt(page, info, `${name}-${colorScheme}-${width}`);

      await page.goto('/play/delayed-shipment');
      await expect(replyButton(page, modelPath[0]?.words ?? '')).toBeEnabled();
      await look('prepare');
      await playModelPath(page, 0, firstOf('open'));
      await expect(page.getByRole('button', { name: call.showRest })).toBeVisible();
      await look('speaking');
      await setPace(page, 'instant');
      await page.reload();
      await expect(replyButton(page, modelPath[firstOf('open')]?.words ?? '')).toBeVisible();
      await look('choosing');
      await playModelPath(page, firstOf('open'), firstOf('recap'));
      await expect(recapButton(page)).toBeVisible();
      await look('wrap-up');
      await recapButton(page).click();
      await expect(replyButton(page, modelPath[firstOf('recap')]?.words ?? '')).toBeVisible();
      await look('recap');
      await playModelPath(page, firstOf('recap'), firstOf('epilogue'));
      await expect(replyButton(page, modelPath[firstOf('epilogue')]?.words ?? '')).toBeVisible();
      await look('epilogue');
      await playModelPath(page, firstOf('epilogue'));
      await expect(page.getByRole('link', { name: call.over.debrief })).toBeVisible();
      await look('over');
      await page.getByRole('link', { name: call.over.debrief }).click();
      await expect(page.getByRole('heading', { name: debrief.reaction.title })).toBeVisible();
      await look('reaction');
      await page.getByRole('button', { name: debrief.reaction.skip }).click();
      await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
      await look('debrief');
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
