import type { Page } from '@playwright/test';
import { callEnd } from '#web/messages/call-end.ts';
import { compare } from '#web/messages/compare.ts';
import { debrief } from '#web/messages/debrief.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { modelPath, playModelPath, replyButton, setPace } from './model-run.ts';

test.describe.configure({ timeout: 120_000 });

const last = modelPath.length - 1;

test('a fork stands beside the run that it came from, and a debrief fits on three pages', async ({
  page,
}) => {
  await setPace(page, 'instant');
  await page.goto('/play/delayed-shipment');
  await expect(replyButton(page, modelPath[0]?.words ?? '')).toBeVisible();
  await playModelPath(page, 0);
  await openDebrief(page);
  const printed = await page.pdf({ format: 'A4' });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(3);

  const origin = page.url();
  // Opening the wrap-up is a move, too, so that the last reply is one place further on.
  await page
    .getByRole('button', { name: debrief.timeline.goBack })
    .nth(last + 1)
    .click();
  await expect(page).toHaveURL(/\/play\//u);
  await playModelPath(page, last);
  await openDebrief(page);
  await page.getByRole('link', { name: debrief.fork.compare }).click();
  for (const name of [compare.sides.earlier, compare.sides.later]) {
    const side = page.getByRole('region', { name });
    await expect(side.getByText(modelPath[last]?.words ?? '')).toBeVisible();
    await expect(side.getByText(modelPath[last - 1]?.words ?? '')).toHaveCount(0);
  }
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: compare.debriefOf.earlier }).click();
  await expect(page).toHaveURL(origin);
});

async function openDebrief(page: Page): Promise<void> {
  await page.getByRole('link', { name: callEnd.over.debrief }).click();
  await page.getByRole('button', { name: debrief.reaction.skip }).click();
  await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
}
