import type { Page } from '@playwright/test';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { map } from '#web/messages/map.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { press, tabTo } from './keyboard.ts';
import { findMisfits } from './misfits.ts';
import { modelPath, playModelPath, replyButton, setPace } from './model-run.ts';

test.describe.configure({ timeout: 180_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('the map of a call is read and moved by keyboard, at every width', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await setPace(page, 'instant');
  await page.goto('/play/delayed-shipment');
  await expect(replyButton(page, modelPath[0]?.words ?? '')).toBeVisible();
  await playModelPath(page, 0);
  await page.getByRole('link', { name: callEnd.over.debrief }).click();
  await page.getByRole('button', { name: debrief.reaction.skip }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: debrief.next.map }).click();

  await expect(page.getByRole('heading', { name: map.heading })).toBeFocused();
  const outline = page.getByRole('region', { name: map.outline.title });
  await expect(outline.getByText(modelPath[0]?.words ?? '')).toBeVisible();
  const drawing = page.getByRole('region', { name: map.drawing.title });
  await expect(drawing.locator('.react-flow__edge').first()).toBeAttached();
  expect(await findAxeViolations(page)).toEqual([]);
  // What the drawing does not show at the moment is no misfit.
  expect(await scrollsSideways(page)).toBe(false);

  await press(page, button(page, map.best.show));
  await expect(outline.getByText(map.best.label).first()).toBeVisible();
  await press(page, button(page, map.covered.uncover));
  await expect(button(page, map.covered.cover)).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);

  const viewport = drawing.locator('.react-flow__viewport');
  const before = await viewport.getAttribute('style');
  await press(page, button(page, map.drawing.down));
  await expect(viewport).not.toHaveAttribute('style', before ?? '');
  await tabTo(page, button(page, map.drawing.start));
  await page.keyboard.press('Tab');
  await expect(drawing.locator(':focus')).toHaveCount(0);

  // Bookmarked: the same map, covered again, and on a phone the outline alone.
  await page.setViewportSize({ width: 320, height: 800 });
  await page.reload();
  await expect(button(page, map.covered.uncover)).toBeVisible();
  await expect(drawing).toHaveCount(0);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await findMisfits(page)).toEqual([]);
  await page.getByRole('radio', { name: map.view.drawing }).check();
  await expect(drawing.locator('.react-flow__node').first()).toBeVisible();
  await expect(outline).toHaveCount(0);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
});
