import type { Page } from '@playwright/test';
import { briefing } from '#web/messages/briefing.ts';
import { call } from '#web/messages/call.ts';
import { debrief } from '#web/messages/debrief.ts';
import { guided } from '#web/messages/guided.ts';
import { modes } from '#web/messages/modes.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { keepAllByKey, placeOf, press, tabTo } from './keyboard.ts';
import { modelPath, phaseOf, playedId, recapButton, replyButton, setPace } from './model-run.ts';

test.describe.configure({ timeout: 90_000 });

test('an assessment by keyboard: no help on the way, and it counts', async ({ page }) => {
  await start(page, 'assessment');
  await playOn(page, 0);
  await expect(page.getByRole('region', { name: guided.coach })).toHaveCount(0);
  await goToDebrief(page);
  await expect(page.getByText(modes.labels.assessment, { exact: true })).toBeVisible();
  await expect(page.getByText(debrief.score.certified)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('meter')).toHaveCount(2);
});

test('a guided call by keyboard: hint, take-back, notes, and no score the first time', async ({
  page,
}) => {
  await start(page, 'guided');
  const coach = page.getByRole('region', { name: guided.coach });
  await expect(coach).toContainText(guided.ready);
  await press(page, page.getByRole('button', { name: guided.askHint }));
  await expect(coach).toContainText(guided.hint);
  await expect(page.getByRole('button', { name: guided.askHint })).toHaveCount(0);
  await choose(page, modelPath[0]?.words ?? '');
  await expect(coach).not.toContainText(guided.ready);
  await press(page, page.getByRole('button', { name: guided.takeBack }));
  await expect(coach).toContainText(guided.hint);
  expect(await findAxeViolations(page)).toEqual([]);
  await playOn(page, 0);
  await goToDebrief(page);
  const score = page.getByRole('region', { name: debrief.score.title });
  await expect(score).toContainText(modes.help(1, 1));
  await expect(score).toContainText(modes.firstGuided);
  await expect(score.getByRole('meter')).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('meter')).toHaveCount(0);
});

test('a drill of the opening by keyboard: its stretch alone, and no place among the runs', async ({
  page,
}) => {
  await choosing(page, 'drill');
  const stretches = page.getByRole('group', { name: modes.drill.legend });
  await expect(stretches.getByRole('radio', { name: modes.drill.phases.open })).toBeChecked();
  expect(await findAxeViolations(page)).toEqual([]);
  await press(page, page.getByRole('link', { name: briefing.start.begin }));
  for (const { words } of modelPath.filter(({ beat }) => phaseOf(beat) === 'open')) {
    await expect(replyButton(page, words)).toBeVisible();
    await choose(page, words);
  }
  await expect(page.getByRole('heading', { level: 1, name: call.heading.drill })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await goToDebrief(page);
  await expect(page.getByRole('heading', { name: debrief.happened.drill.title })).toBeVisible();
  const score = page.getByRole('region', { name: debrief.score.title });
  await expect(score).toContainText(debrief.score.noBand.drill);
  await expect(score).toContainText('100');
  await page.goto('/');
  await expect(page.getByRole('meter')).toHaveCount(0);
});

/** Goes to the briefing and chooses how to practise. */
async function choosing(page: Page, mode: 'guided' | 'drill' | 'assessment'): Promise<void> {
  await setPace(page, 'instant');
  await page.goto(`/scenarios/${playedId}`);
  const ways = page.getByRole('group', { name: modes.legend });
  await tabTo(page, ways.getByRole('radio', { name: modes.labels.practice }));
  const order = ['guided', 'practice', 'drill', 'assessment'] as const;
  const steps = order.indexOf(mode) - order.indexOf('practice');
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown');
  }
  await expect(ways.getByRole('radio', { name: modes.labels[mode] })).toBeChecked();
}

async function start(page: Page, mode: 'guided' | 'assessment'): Promise<void> {
  await choosing(page, mode);
  await press(page, page.getByRole('link', { name: briefing.start.begin }));
}

async function playOn(page: Page, from: number): Promise<void> {
  for (const { beat, words } of modelPath.slice(from)) {
    const reply = replyButton(page, words);
    await expect(reply.or(recapButton(page)).first()).toBeVisible();
    if (await recapButton(page).isVisible()) await press(page, recapButton(page));
    if (phaseOf(beat) === 'close') await keepAllByKey(page);
    await choose(page, words);
  }
}

async function choose(page: Page, words: string): Promise<void> {
  const reply = replyButton(page, words);
  await expect(reply).toBeEnabled();
  await page.keyboard.press(String(await placeOf(page, words)));
  await expect(reply).toHaveCount(0);
}

async function goToDebrief(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: call.over.debrief }));
  await press(page, page.getByRole('button', { name: debrief.reaction.skip }));
}
