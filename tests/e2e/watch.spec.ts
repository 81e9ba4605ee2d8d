import { readdirSync } from 'node:fs';
import path from 'node:path';
import { notFound } from '#web/messages/not-found.ts';
import { briefing } from '#web/messages/briefing.ts';
import { watch } from '#web/messages/watch.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { press, tabTo } from './keyboard.ts';
import { findMisfits } from './misfits.ts';
import { modelPath, playedId } from './model-run.ts';

test.describe.configure({ timeout: 120_000 });

const runs = path.resolve(import.meta.dirname, '..', '..', 'scenarios', playedId, 'runs');
const poorRun = readdirSync(runs).find((name) => name.startsWith('beginner-')) ?? 'none';
const poorAddress = `/watch/${playedId}/${path.basename(poorRun, '.yaml')}`;

test('a model run is watched to its end by keyboard, each step announced once', async ({
  page,
}) => {
  await page.goto(`/scenarios/${playedId}`);
  await press(page, page.getByRole('link', { name: briefing.watch }));
  await expect(page.getByRole('heading', { name: watch.choose.heading })).toBeFocused();
  const wellPlayed = page.getByRole('region', { name: watch.choose.kinds.model.title });
  await press(page, wellPlayed.getByRole('link').first());
  await expect(page.getByRole('heading', { level: 1, name: watch.headings.model })).toBeFocused();

  // Opening the wrap-up is a step without a reply of its own, and the end is one, too.
  const count = modelPath.length + 2;
  const announced = page.locator('main [aria-live=polite]');
  const next = page.getByRole('button', { name: watch.next, exact: true });
  await tabTo(page, next);
  for (let step = 2; step <= count; step += 1) {
    await page.keyboard.press('Enter');
    await expect(announced).toContainText(watch.position(step, count));
    const heading = page.getByRole('heading', { level: 2 }).last();
    await expect(heading).toBeInViewport();
    if (step < count) await expect(next).toBeFocused();
  }
  for (const { words } of modelPath) await expect(page.getByText(words).first()).toBeAttached();
  const end = page.getByRole('heading', { name: watch.end.title });
  await expect(end).toBeFocused();
  await expect(page.getByText(watch.end.of100(100), { exact: true })).toBeVisible();

  // Reading up on a guideline and coming back keeps the place.
  await page.getByRole('list', { name: watch.guidance }).last().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/guidelines\//u);
  await page.goBack();
  await expect(page.getByText(watch.position(count, count), { exact: true })).toBeVisible();
  await page.getByRole('link', { name: watch.end.play }).click();
  await expect(page).toHaveURL(new RegExp(`/play/${playedId}\\?variant=`, 'u'));
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const) {
  test(`a poor run is accessible and fits, ${colorScheme}, ${width} px`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    for (const [name, address] of [
      ['choice', `/watch/${playedId}`],
      ['first', poorAddress],
      ['all', `${poorAddress}?step=all`],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await findMisfits(page)).toEqual([]);
      await page.screenshot({
        path: path.join(
          info.project.outputDir,
          'screens',
          `watch-${name}-${colorScheme}-${width}.png`,
        ),
        fullPage: true,
      });
    }
    await page.goto(poorAddress);
    await page.getByRole('button', { name: watch.next }).click();
    // What goes on and back stays in sight, and the step that came begins above it.
    await expect(page.getByRole('button', { name: watch.next })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport();
  });
}

test('the address of a run that is not there leads nowhere', async ({ page }) => {
  await page.goto(`/watch/${playedId}/no-such-run`);
  await expect(page.getByRole('heading', { name: notFound.title })).toBeVisible();
  await page.goto('/watch/no-such-scenario/model-calm');
  await expect(page.getByRole('heading', { name: notFound.title })).toBeVisible();
});
