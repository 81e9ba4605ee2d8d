import { app } from '#web/messages/app.ts';
import { briefing } from '#web/messages/briefing.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { progress } from '#web/messages/progress.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { press } from './keyboard.ts';
import { findMisfits } from './misfits.ts';
import { playedId, playedTitle, playModelPath, setPace } from './model-run.ts';

test.describe.configure({ timeout: 90_000 });

test('an empty progress page says what will be here, and leads to a first call by keys alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/');
  await press(page, page.getByRole('link', { name: app.nav.progress }));
  await expect(page.getByRole('heading', { level: 1, name: progress.heading })).toBeFocused();
  await expect(page.getByRole('region', { name: progress.empty.heading })).toBeVisible();
  expect(await findMisfits(page)).toEqual([]);
  expect(await findAxeViolations(page)).toEqual([]);

  const start = page.getByRole('region', { name: progress.start.heading });
  await press(page, start.getByRole('link'));
  await expect(page).toHaveURL(/\/scenarios\/[^/]+\?variant=/u);
  await expect(page.getByRole('link', { name: briefing.start.begin })).toBeVisible();
});

test('a played call is on the page once its debrief was seen, with every reply one click away', async ({
  page,
}) => {
  await setPace(page, 'instant');
  await page.goto(`/play/${playedId}`);
  await playModelPath(page, 0);
  await expect(page.getByRole('link', { name: callEnd.over.debrief })).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText(progress.unseen.lead(1))).toBeVisible();
  await expect(page.getByRole('meter')).toHaveCount(0);

  await page.getByRole('link', { name: progress.unseen.open(playedTitle, Date.now()) }).click();
  await page.getByRole('button', { name: debrief.reaction.skip }).click();
  await page.getByLabel(debrief.next.label).fill('If she pauses, then I leave the pause to her.');
  await page.getByRole('button', { name: debrief.next.keep }).click();
  await expect(page.getByText(debrief.next.kept)).toBeVisible();
  await page.getByRole('link', { name: app.nav.progress }).click();

  await expect(page.getByRole('status').filter({ hasText: /./u })).toHaveText(progress.read(1));
  const scenarios = page.getByRole('region', { name: progress.scenarios.heading });
  await expect(scenarios.getByText(progress.scenarios.score(100), { exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: progress.goals.heading }).getByText(progress.goals.waiting),
  ).toBeVisible();

  await page.setViewportSize({ width: 320, height: 800 });
  const guidelines = page.getByRole('region', { name: progress.guidelines.heading });
  const unfold = guidelines.locator('summary').first();
  await press(page, unfold);
  const evidence = guidelines.getByRole('link', { name: progress.guidelines.open }).first();
  await expect(evidence).toBeVisible();
  expect(await findMisfits(page)).toEqual([]);
  expect(await findAxeViolations(page)).toEqual([]);

  const place = (await evidence.getAttribute('href'))?.split('#')[1] ?? 'no anchor';
  await press(page, evidence);
  await expect(page.locator(`#${place}`)).toBeInViewport();
});
