import type { Locator, Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { expect } from './app-test.ts';
import { recapButton, replyButton, unkeptFacts } from './model-run.ts';
import type { ModelReply } from './recorded-run.ts';

/** The number key that chooses the reply with these words. */
async function placeOf(page: Page, words: string): Promise<number> {
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

/** Goes to a group of radio buttons and moves along it with the arrow keys. */
export async function pick(page: Page, legend: string, label: string): Promise<void> {
  const group = page.getByRole('group', { name: legend });
  const chosen = group.locator('label').filter({ has: page.locator(':checked') });
  await tabTo(page, group.locator(':checked'));
  const choices = await group.getByRole('radio').count();
  for (let step = 0; step < choices; step += 1) {
    if ((await chosen.innerText()).startsWith(label)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not reach "${label}" among the choices of "${legend}".`);
}

/** Chooses a reply by its number key, once it is offered. */
export async function answer(page: Page, words: string): Promise<void> {
  const reply = replyButton(page, words);
  await expect(reply).toBeEnabled();
  await page.keyboard.press(String(await placeOf(page, words)));
  await expect(reply).toHaveCount(0);
}

/**
 * Plays replies by number keys; S shows the rest of what is still being said, K keeps the facts before the call
 * ends, and the wrap-up is opened where it comes.
 *
 * @param after Is called when a reply was given, and leaves the call as it was.
 */
export async function playByKeys(
  page: Page,
  replies: readonly ModelReply[],
  after: (given: ModelReply, isLast: boolean) => Promise<void>,
): Promise<void> {
  const showRest = page.getByRole('button', { name: call.showRest });
  for (const reply of replies) {
    const button = replyButton(page, reply.words);
    await expect(button.or(recapButton(page)).or(showRest).first()).toBeVisible();
    if (await recapButton(page).isVisible()) await press(page, recapButton(page));
    await expect(button.or(showRest).first()).toBeVisible();
    if (await showRest.isVisible()) await page.keyboard.press('s');
    await expect(button).toBeEnabled();
    if (reply.phase === 'close') await keepAllByKey(page);
    await answer(page, reply.words);
    await after(reply, reply === replies.at(-1));
  }
}

/** K keeps the newest fact that is not kept yet. */
export async function keepAllByKey(page: Page): Promise<void> {
  const unkept = unkeptFacts(page);
  for (let left = await unkept.count(); left > 0; left -= 1) {
    await page.keyboard.press('k');
    await expect(unkept).toHaveCount(left - 1);
  }
}
