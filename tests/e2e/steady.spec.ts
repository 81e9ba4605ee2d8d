import type { Locator, Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { expect, test } from './app-test.ts';
import { answer, press } from './keyboard.ts';
import { recapButton, replyButton, unkeptFacts } from './model-run.ts';
import { readModelRuns } from './recorded-run.ts';
import { pass, passUntil, playTo, settleMs, showRestButton, stopClock } from './standing-clock.ts';

test.describe.configure({ timeout: 90_000 });

const run = defaultRun();
const begins = run.replies.findIndex(({ phase }) => phase !== 'prepare');
const address = `/play/${run.scenario.id}?variant=${run.variant.id}`;

for (const size of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`nothing moves when replies appear, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    await stopClock(page);
    await page.goto(address);
    await playTo(page, run, begins);
    let shifted = 0;
    for (const { words } of run.replies.slice(begins, begins + 3)) {
      await passUntil(page, showRestButton(page));
      // The telephone is picked up, and the chunks that come late are there.
      await pass(page, settleMs, 6);
      await expect(showRestButton(page)).toBeVisible();
      const [before, shiftsBefore] = [await placesOn(page), await readShifts(page)];
      for (let steps = 0; steps < 40 && (await showRestButton(page).isVisible()); steps += 1) {
        await pass(page, 1000);
      }
      await expect(replyButton(page, words)).toBeVisible();
      await pass(page, settleMs);
      // Less than a pixel is no jump.
      expect(furthest(before, await placesOn(page))).toBeLessThan(1);
      shifted += (await readShifts(page)) - shiftsBefore;
      await answer(page, words);
    }
    expect(shifted).toBeLessThan(0.02);
  });
}

test('through a whole call by keyboard the focus is never lost', async ({ page }) => {
  await stopClock(page);
  await page.goto(address);
  for (const [place, { words, phase }] of run.replies.entries()) {
    const reply = replyButton(page, words);
    await hearByKey(page, reply);
    if (await recapButton(page).isVisible()) {
      await press(page, recapButton(page));
      await expect(recapButton(page)).toHaveCount(0);
      await hasFocus(page, 'the wrap-up');
      await hearByKey(page, reply);
    }
    if (phase === 'close') {
      for (let left = await unkeptFacts(page).count(); left > 0; left -= 1) {
        await press(page, unkeptFacts(page).first());
        await expect(unkeptFacts(page)).toHaveCount(left - 1);
        await hasFocus(page, 'a fact is kept');
      }
    }
    if (place === begins) await openAndClose(page);
    await press(page, reply);
    await expect(reply).toHaveCount(0);
    await hasFocus(page, `“${words}”`);
  }
  await page.clock.resume();
  await press(page, page.getByRole('link', { name: callEnd.over.debrief }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hasFocus(page, 'the debrief');
});

/** Shows the rest of what is said, until a reply can be given or the wrap-up be opened. */
async function hearByKey(page: Page, reply: Locator): Promise<void> {
  const showRest = showRestButton(page);
  const turn = reply.or(recapButton(page));
  await passUntil(page, showRest.or(turn).first());
  if (await showRest.isVisible()) {
    await press(page, showRest);
    await expect(showRest).toHaveCount(0);
    await hasFocus(page, 'the rest is shown');
  }
  await passUntil(page, turn);
  await pass(page, settleMs);
}

/** What is beside the call, opened and closed again. */
async function openAndClose(page: Page): Promise<void> {
  for (const name of [call.tools.briefing, call.tools.settings]) {
    const opener = page.getByRole('button', { name });
    await press(page, opener);
    const close = page.getByRole('dialog').getByRole('button', { name: call.tools.close });
    await passUntil(page, close);
    await hasFocus(page, `${name} is open`);
    await press(page, close);
    await expect(close).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
}

/** What took the focus away may be drawn before what gets it. */
async function hasFocus(page: Page, after: string): Promise<void> {
  const isLost = () =>
    page.evaluate(() => [null, document.body].includes(document.activeElement as HTMLElement));
  await expect.poll(isLost, after).toBe(false);
}

/** Where the heading of the turn, the lines and the place of the replies are. */
async function placesOn(page: Page) {
  const main = page.getByRole('main');
  const list = await main.locator('ol', { has: page.locator('button') }).boundingBox();
  const heading = await main.locator('h2[tabindex="-1"]').boundingBox();
  const lines = await Promise.all(
    (await main.locator('[aria-live="polite"] p:has(span)').all()).map((line) =>
      line.boundingBox(),
    ),
  );
  expect(lines).not.toEqual([]);
  // The heading says something of another length afterwards.
  return [heading, list, ...lines].flatMap((box, place) => {
    if (box === null) throw new Error('A part of the turn has no place.');
    return place === 0 ? [box.x, box.y] : [box.x, box.y, box.width, box.height];
  });
}

/** In pixels: how far something has moved. */
function furthest(before: readonly number[], after: readonly number[]): number {
  expect(after).toHaveLength(before.length);
  return Math.max(...after.map((place, index) => Math.abs(place - (before[index] ?? Infinity))));
}

/** What the test's script leaves in the page. */
interface Watched {
  readonly shifts: readonly number[];
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((seen) => {
      // What follows a press closely counts as well: nobody presses anything while she speaks.
      for (const entry of seen.getEntries()) {
        const { value, sources } = entry as unknown as Shift;
        // A fact that was heard finds its place among the notes, beside the call.
        const turn = document
          .querySelector('main h2[tabindex="-1"]')
          ?.closest('section')?.parentElement;
        if (sources.some(({ node }) => node !== null && turn?.contains(node))) shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the layout shifts around the turn since the page was opened. */
async function readShifts(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => (globalThis as unknown as Watched).shifts);
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

function defaultRun() {
  const [first] = readModelRuns('delayed-shipment');
  if (first === undefined) throw new Error('The delayed shipment has no model run.');
  return first;
}
