import type { Page } from '@playwright/test';
import { briefing } from '#web/messages/briefing.ts';
import { call } from '#web/messages/call.ts';
import { library } from '#web/messages/library.ts';
import { expect, test } from './app-test.ts';
import {
  countEvents,
  modelPath,
  playedTitle,
  playModelPath,
  replyButton,
  setPace,
} from './model-run.ts';

const runAddress = /\/play\/delayed-shipment\/[0-9a-f-]{36}$/u;

async function offered(page: Page): Promise<string[]> {
  await expect(page.getByRole('main').locator('ol button').first()).toBeVisible();
  return page.getByRole('main').locator('ol button').allInnerTexts();
}

async function playSome(page: Page, moves: number): Promise<void> {
  await page.goto('/play/delayed-shipment');
  await playModelPath(page, 0, moves);
  await expect(page).toHaveURL(runAddress);
}

test('a reload in the middle of a call shows the same beat with the replies in the same order', async ({
  page,
}) => {
  await setPace(page, 'instant');
  await playSome(page, 5);
  const before = await offered(page);
  await page.reload();
  expect(await offered(page)).toEqual(before);
  expect(await countEvents(page)).toBe(5);
});

test('a page that is torn down in the middle of a call leaves a mark and loses nothing', async ({
  page,
  context,
}) => {
  await setPace(page, 'instant');
  await playSome(page, 4);
  const before = await offered(page);
  const torn = await context.newCDPSession(page);
  await torn.send('Page.close');

  const next = await context.newPage();
  await setPace(next, 'instant');
  await next.goto('/');
  await next.getByRole('link', { name: library.resume }).click();
  await expect(next).toHaveURL(runAddress);
  expect(await offered(next)).toEqual(before);
  expect(await countEvents(next)).toBe(4);
});

test('a second tab follows the first, and one move in both counts once', async ({
  page,
  context,
}) => {
  await setPace(page, 'instant');
  await playSome(page, 3);
  const second = await context.newPage();
  await setPace(second, 'instant');
  await second.goto(page.url());
  const words = modelPath[3]?.words ?? '';
  await expect(replyButton(second, words)).toBeEnabled();
  // Held beforehand: one of the two moves takes the other tab's button away.
  const buttons = [
    await replyButton(page, words).elementHandle(),
    await replyButton(second, words).elementHandle(),
  ];
  await Promise.all(buttons.map((button) => button?.dispatchEvent('click')));
  for (const tab of [page, second]) {
    await expect(replyButton(tab, modelPath[4]?.words ?? '')).toBeVisible();
  }
  expect(await countEvents(page)).toBe(4);

  await playModelPath(page, 4, 6);
  await expect(second.getByText(call.movedOn)).toBeVisible();
  expect(await offered(second)).toEqual(await offered(page));
});

test('back and forward through a call keep the run where it is', async ({ page }) => {
  await setPace(page, 'instant');
  await page.goto('/');
  await page.getByRole('link', { name: library.prepareFor(playedTitle) }).click();
  await page.getByRole('link', { name: briefing.start.begin }).click();
  await playModelPath(page, 0, 3);
  await expect(page).toHaveURL(runAddress);
  const next = replyButton(page, modelPath[3]?.words ?? '');
  await expect(next).toBeVisible();
  const before = await offered(page);

  await page.goBack();
  await expect(page.getByRole('link', { name: briefing.start.resume })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(runAddress);
  await expect(next).toBeVisible();
  expect(await offered(page)).toEqual(before);
  expect(await countEvents(page)).toBe(3);
});
