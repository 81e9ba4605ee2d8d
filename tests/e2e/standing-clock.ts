import type { Locator, Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { expect } from './app-test.ts';
import { answer } from './keyboard.ts';
import { recapButton, replyButton } from './model-run.ts';
import type { ModelRun } from './recorded-run.ts';

/** In milliseconds: replies can be chosen a moment after they appeared. */
export const settleMs = 320;

/** In milliseconds: short beside whatever the page lets last. */
const shortMs = 250;

/** From the next page on, time passes only where the test lets it: an installed clock alone runs on. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/** Lets so many steps pass one by one: the page must come to draw each before the next begins. */
export async function pass(page: Page, stepMs: number, steps = 1): Promise<void> {
  for (let left = steps; left > 0; left -= 1) {
    await page.clock.runFor(Math.min(1, left) * stepMs);
    await page.evaluate(async () => {
      for (let task = 0; task < 3; task += 1) {
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve);
          port1.start();
          port2.postMessage(null);
        });
      }
    });
  }
}

/** Lets time pass until something is there; what comes from the disk or the server takes none of it. */
export async function passUntil(page: Page, target: Locator): Promise<void> {
  const isThere = async () => {
    if (await target.isVisible()) return true;
    await pass(page, shortMs);
    return false;
  };
  await expect.poll(isThere, { intervals: [1] }).toBe(true);
}

/** The button that is there while something is said. */
export function showRestButton(page: Page): Locator {
  return page.getByRole('button', { name: call.showRest });
}

/**
 * Plays as recorded until it is the turn of a beat, which may still be spoken then; S shows the rest
 * of what is said before.
 */
export async function playTo(page: Page, { replies }: ModelRun, place: number): Promise<void> {
  for (const { words } of replies.slice(0, place)) {
    const reply = replyButton(page, words);
    const showRest = showRestButton(page);
    await passUntil(page, showRest.or(reply).or(recapButton(page)).first());
    if (await showRest.isVisible()) await page.keyboard.press('s');
    await passUntil(page, reply);
    await pass(page, settleMs);
    await answer(page, words);
  }
}
