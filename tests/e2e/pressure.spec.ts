import type { Page } from '@playwright/test';
import { answerTimeMs } from '#web/call/answer-time.ts';
import { answerSteps } from '#web/call/use-answer-time.ts';
import { answerClock } from '#web/messages/answer-clock.ts';
import { answerTime } from '#web/messages/answer-time.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import { call } from '#web/messages/call.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { press } from './keyboard.ts';
import { replyButton } from './model-run.ts';
import { type ModelRun, readModelRuns, shippedIds } from './recorded-run.ts';
import { pass, passUntil, playTo, settleMs, stopClock } from './standing-clock.ts';

test.describe.configure({ timeout: 90_000 });

const [run] = readModelRuns('delayed-shipment');
if (run === undefined) throw new Error('The delayed shipment has no model run.');

for (const scenarioId of shippedIds) {
  test(`${scenarioId}: a silence is met by the customer when the time is up`, async ({ page }) => {
    const [model] = readModelRuns(scenarioId);
    if (model === undefined) throw new Error(`${scenarioId} has no model run.`);
    await start(page, '1x', model);
    const { reactions, stepMs } = await waitForClock(page, model, '1x');
    await pass(page, stepMs, answerSteps - 0.5);
    await expect(said(page, reactions)).toHaveCount(0);
    await pass(page, stepMs, 1);
    await expect(said(page, reactions)).toHaveCount(1);
    // It asks for time of its own.
    await page.clock.resume();
    expect(await findAxeViolations(page)).toEqual([]);
  });
}

test('10× waits ten times as long', async ({ page }) => {
  await start(page, '10x', run);
  const { reactions, stepMs } = await waitForClock(page, run, '10x');
  await pass(page, stepMs, answerSteps - 0.5);
  await expect(said(page, reactions)).toHaveCount(0);
  await expect(
    page.getByText(answerClock.waiting(run.scenario.customer.name)).first(),
  ).toBeVisible();
  await pass(page, stepMs, 1);
  await expect(said(page, reactions)).toHaveCount(1);
});

test('off never runs out, and shows no time', async ({ page }) => {
  await start(page, 'off', run);
  const { reactions } = await toSilence(page, run);
  await pass(page, 600_000, 6);
  await expect(said(page, reactions)).toHaveCount(0);
  await expect(page.getByText(answerClock.running)).toHaveCount(0);
});

test('the time stands still under a dialog, and can be switched off in it', async ({ page }) => {
  await start(page, '1x', run);
  const { reactions, stepMs } = await waitForClock(page, run, '1x');
  await pass(page, stepMs, answerSteps / 2);
  await press(page, page.getByRole('button', { name: call.tools.settings }));
  const times = page.getByRole('dialog').getByRole('group', { name: answerTime.legend });
  await expect(times).toBeVisible();
  await pass(page, stepMs, 2 * answerSteps);
  await expect(said(page, reactions)).toHaveCount(0);
  await times.getByRole('radio', { name: 'Off' }).press('Space');
  await page.getByRole('button', { name: call.tools.close }).press('Enter');
  await pass(page, stepMs, 2 * answerSteps);
  await expect(said(page, reactions)).toHaveCount(0);
  await expect(page.getByText(answerClock.running)).toHaveCount(0);
});

test('a reload in the middle keeps the call and its silence', async ({ page }) => {
  await start(page, '1x', run);
  const { reactions, stepMs } = await waitForClock(page, run, '1x');
  await pass(page, stepMs, answerSteps / 2);
  await page.reload();
  await passUntil(page, page.getByText(answerClock.running));
  await pass(page, settleMs);
  await pass(page, stepMs, answerSteps + 1);
  await expect(said(page, reactions)).toHaveCount(1);
  await page.reload();
  await passUntil(page, said(page, reactions));
  await pass(page, stepMs, 2 * answerSteps);
  await expect(said(page, reactions)).toHaveCount(1);
});

/** Starts a call with such a time to answer, everything said at once; the page's clock stands. */
async function start(page: Page, time: AnswerTime, { scenario, variant }: ModelRun): Promise<void> {
  await page.addInitScript(
    ([settings]) =>
      localStorage.getItem('even-keel.preferences') ??
      localStorage.setItem('even-keel.preferences', settings),
    [JSON.stringify({ pace: 'instant', answerTime: time })] as const,
  );
  await stopClock(page);
  await page.goto(`/play/${scenario.id}?variant=${variant.id}`);
}

/** Plays as recorded until a silence would be met; what the customer may say to it. */
async function toSilence(page: Page, model: ModelRun) {
  const silences = model.replies.map(
    ({ beat }) => model.scenario.beats.find(({ id }) => id === beat)?.silence,
  );
  const place = silences.findIndex((silence) => silence !== undefined);
  const words = model.replies[place]?.words;
  if (words === undefined) throw new Error(`${model.scenario.id} has no silence that is met.`);
  await playTo(page, model, place);
  await passUntil(page, replyButton(page, words));
  return { reactions: (silences[place]?.answer ?? []).map(({ say }) => say) };
}

/** The same, with the time running. */
async function waitForClock(page: Page, model: ModelRun, time: Exclude<AnswerTime, 'off'>) {
  const { reactions } = await toSilence(page, model);
  const shown = page.getByText(answerClock.running);
  await passUntil(page, shown);
  await pass(page, settleMs);
  const seconds = Number.parseInt((await shown.innerText()).replaceAll(/\D/gu, ''), 10);
  const newLines = await page.locator('[aria-live="polite"] p').allInnerTexts();
  const offered = await page.getByRole('main').locator('ol button').allInnerTexts();
  const text = (words: string) => ({ text: words.replace(/^\d\s*/u, '') });
  const lines = newLines.filter((line) => !line.startsWith('Your turn')).map(text);
  const ms = answerTimeMs({ newLines: lines, replies: offered.map(text) }, time);
  expect(1000 * seconds).toBe(ms);
  return { reactions, stepMs: ms / answerSteps };
}

/** What the customer says to a silence, in the middle of the screen. */
function said(page: Page, reactions: readonly string[]) {
  const any = reactions.map((words) => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return page.locator('[aria-live="polite"] p').filter({ hasText: new RegExp(any.join('|'), 'u') });
}
