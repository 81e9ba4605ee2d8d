import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { playedId, playModelPath, setPace } from './model-run.ts';

test.describe.configure({ timeout: 90_000 });

test('a guideline leads from the debrief to its page, back, and to the moment one met it', async ({
  page,
}) => {
  await setPace(page, 'instant');
  await page.goto(`/play/${playedId}`);
  await playModelPath(page, 0);
  await page.getByRole('link', { name: callEnd.over.debrief }).click();
  await page.getByRole('button', { name: debrief.reaction.skip }).click();

  const profile = page.getByRole('region', { name: debrief.profile.title });
  const link = profile.getByRole('rowheader').getByRole('link').first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  const moment = page.getByRole('link', { name: guidelines.met.open }).first();
  await expect(moment).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  await page.goBack();
  await expect(profile.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(profile.getByRole('heading', { level: 2 })).toBeInViewport();

  await page.goForward();
  const place = (await moment.getAttribute('href'))?.split('#')[1] ?? 'no anchor';
  await moment.click();
  await expect(page.locator(`#${place}`)).toBeFocused();
  await expect(page.locator(`#${place}`)).toBeInViewport();
});
