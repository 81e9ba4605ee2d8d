import { briefing } from '#web/messages/briefing.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { library } from '#web/messages/library.ts';
import { expect, test } from './app-test.ts';
import { modelPath, playedTitle, playModelPath, replyButton, setPace } from './model-run.ts';

test.describe.configure({ timeout: 90_000 });

test('a whole run by mouse: library, briefing, call, recap, promised day, debrief, fork', async ({
  page,
}) => {
  await setPace(page, 'instant');
  await page.goto('/');
  await page.getByRole('link', { name: library.prepareFor(playedTitle) }).click();
  await page.getByRole('link', { name: briefing.start.begin }).click();
  await playModelPath(page, 0);
  await page.getByRole('link', { name: callEnd.over.debrief }).click();

  await expect(page.getByRole('heading', { name: debrief.reaction.title })).toBeVisible();
  await expect(page.getByText(debrief.score.yourScore)).toHaveCount(0);
  await page.getByRole('radio', { name: debrief.reaction.choices.well, exact: true }).check();
  await page.getByRole('button', { name: debrief.reaction.save }).click();
  await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
  await expect(page.getByText('100', { exact: true }).first()).toBeVisible();

  const origin = page.url();
  await page.getByRole('button', { name: debrief.timeline.goBack }).nth(3).click();
  await expect(page).toHaveURL(/\/play\/delayed-shipment\//u);
  await expect(replyButton(page, modelPath[3]?.words ?? '')).toBeVisible();
  await page.goto(origin);
  await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
});
