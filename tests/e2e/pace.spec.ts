import type { Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { phone } from '#web/messages/phone.ts';
import { expect, test } from './app-test.ts';
import { press } from './keyboard.ts';
import { replyButton } from './model-run.ts';
import { type ModelRun, readModelRuns, shippedIds } from './recorded-run.ts';
import { pass, passUntil, playTo, settleMs, showRestButton, stopClock } from './standing-clock.ts';

test.describe.configure({ timeout: 90_000 });

/** In milliseconds: how exactly it is measured. */
const stepMs = 500;

for (const scenarioId of shippedIds) {
  const [model] = readModelRuns(scenarioId);
  if (model === undefined) throw new Error(`${scenarioId} has no model run.`);

  test(`${scenarioId}: it rings, and then the opening complaint takes 6 to 20 seconds`, async ({
    page,
  }) => {
    const first = await pickUp(page, model);
    const reply = replyButton(page, first.words);
    await expect(unsaid(page)).not.toHaveCount(0);
    let tookMs = 0;
    for (; tookMs < 30_000 && !(await reply.isVisible()); tookMs += stepMs) {
      await pass(page, stepMs);
    }
    await expect(reply).toBeVisible();
    await expect(unsaid(page)).toHaveCount(0);
    expect(tookMs).toBeGreaterThanOrEqual(6000);
    expect(tookMs).toBeLessThanOrEqual(20_000);
  });

  test(`${scenarioId}: she reacts when one cuts in while she speaks`, async ({ page }) => {
    const place = model.replies.findIndex(({ beat }) => beatOf(model, beat)?.cutIn !== undefined);
    const cutIn = beatOf(model, model.replies[place]?.beat)?.cutIn;
    if (cutIn === undefined) throw new Error(`${scenarioId} has no beat where one can cut in.`);
    await open(page, model);
    await playTo(page, model, place);
    const button = page.getByRole('button', { name: call.cutIn(cutIn.say) });
    await passUntil(page, button);
    await pass(page, settleMs);
    await expect(unsaid(page)).not.toHaveCount(0);
    await press(page, button);
    await expect(button).toHaveCount(0);
    const reaction = page.locator('[aria-live="polite"] p').first();
    await expect(reaction).toBeVisible();
    expect(cutIn.answer.map(({ say }) => say)).toContain(await reaction.textContent());
    await expect(page.getByText(cutIn.say).first()).toBeVisible();
  });
}

test('S shows the rest of it at once', async ({ page }) => {
  const [model] = readModelRuns(shippedIds[0] ?? '');
  if (model === undefined) throw new Error('The first scenario has no model run.');
  const first = await pickUp(page, model);
  await expect(unsaid(page)).not.toHaveCount(0);
  await page.keyboard.press('s');
  await expect(replyButton(page, first.words)).toBeVisible();
  await expect(unsaid(page)).toHaveCount(0);
});

async function open(page: Page, { scenario, variant }: ModelRun): Promise<void> {
  await stopClock(page);
  await page.goto(`/play/${scenario.id}?variant=${variant.id}`);
}

/** Opens the call as recorded, up to the moment in which the customer begins to speak. */
async function pickUp(page: Page, model: ModelRun) {
  const place = model.replies.findIndex(({ phase }) => phase !== 'prepare');
  const first = model.replies[place];
  if (first === undefined) throw new Error(`${model.scenario.id} has no call.`);
  await open(page, model);
  await playTo(page, model, place);
  await passUntil(page, page.getByText(phone.stages.ringing));
  await passUntil(page, page.getByText(phone.stages.connected));
  await expect(showRestButton(page)).toBeVisible();
  return first;
}

function beatOf({ scenario }: ModelRun, beatId: string | undefined) {
  return scenario.beats.find(({ id }) => id === beatId);
}

/** What is in the page and not yet said. */
function unsaid(page: Page) {
  return page.locator('main p [class*="unsaid"]');
}
