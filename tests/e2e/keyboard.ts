import type { Locator, Page } from '@playwright/test';
import { expect } from './app-test.ts';
import { unkeptFacts } from './model-run.ts';

/** The number key that chooses the reply with these words. */
export async function placeOf(page: Page, words: string): Promise<number> {
  const offered = await page.getByRole('main').locator('ol button').allInnerTexts();
  const place = offered.findIndex((text) => text.includes(words));
  if (place < 0) throw new Error(`"${words}" is not offered; offered are: ${offered.join(' | ')}`);
  return place + 1;
}

/** Moves the focus with the Tab key, as long as it takes to go once around the page. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${String(target)} within 80 steps.`);
}

/** Goes to a control with the Tab key and presses Enter on it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await expect(target).toBeEnabled();
  await page.keyboard.press('Enter');
}

/** K keeps the newest fact that is not kept yet. */
export async function keepAllByKey(page: Page): Promise<void> {
  const unkept = unkeptFacts(page);
  for (let left = await unkept.count(); left > 0; left -= 1) {
    await page.keyboard.press('k');
    await expect(unkept).toHaveCount(left - 1);
  }
}
