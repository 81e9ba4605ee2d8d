import type { Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { callSettings } from '#web/messages/call-settings.ts';
import { debrief } from '#web/messages/debrief.ts';
import { ownFirstWords } from '#web/messages/own-first-words.ts';
import { sayFirst } from '#web/messages/say-first.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { answer, keepAllByKey, pick, press, tabTo } from './keyboard.ts';
import { modelPath, phaseOf, playedId, recapButton, replyButton } from './model-run.ts';

test.describe.configure({ timeout: 120_000 });

const spoken = new Set(['open', 'explore', 'solve', 'close']);
const lines = ['I ring because your chairs come later than we said.', 'Take 2 minutes, I listen.'];

test('saying yours first by keyboard: typed, aloud and skipped, through a reload, into the debrief', async ({
  page,
}) => {
  await startAtOnce(page);
  await page.goto(`/play/${playedId}`);
  await switchOn(page);
  let turns = 0;
  for (const { beat, words } of modelPath) {
    const reply = replyButton(page, words);
    const isSpoken = spoken.has(phaseOf(beat) ?? '');
    if (isSpoken) {
      await expect(field(page)).toBeVisible();
      await expect(reply).toBeHidden();
      if (turns === 0) await findNothingWrong(page);
      await sayFirstAt(page, turns);
      turns += 1;
    }
    await expect(reply.or(recapButton(page)).first()).toBeVisible();
    if (await recapButton(page).isVisible()) await press(page, recapButton(page));
    await expect(field(page)).toHaveCount(0);
    if (phaseOf(beat) === 'close') await keepAllByKey(page);
    await answer(page, words);
  }
  await press(page, page.getByRole('link', { name: callEnd.over.debrief }));
  await press(page, page.getByRole('button', { name: debrief.reaction.skip }));
  const told = page.getByRole('article').filter({ hasText: ownFirstWords.typed(lines[0] ?? '') });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText(
    modelPath.find(({ beat }) => phaseOf(beat) === 'open')?.words ?? '',
  );
  await expect(page.getByText(ownFirstWords.typed(lines[1] ?? ''))).toHaveCount(1);
  await expect(page.getByText(ownFirstWords.onlyAloud)).toHaveCount(1);
  await expect(page.getByText(ownFirstWords.note)).toHaveCount(1);
  expect(await findAxeViolations(page)).toEqual([]);
});

/** Lines are there at once; what is set later is kept over a reload. */
async function startAtOnce(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem(
      'even-keel.preferences',
      JSON.stringify({ theme: 'system', pace: 'instant', hasKeys: true }),
    ),
  );
}

const field = (page: Page) => page.getByRole('textbox', { name: sayFirst.label });

/** In the settings of the call, while the decision before it waits. */
async function switchOn(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: call.tools.settings, exact: true }));
  await pick(page, callSettings.saysFirst, callSettings.on);
  await page.keyboard.press('Escape');
}

/** Typed and reloaded in the middle; typed; aloud; skipped from then on. */
async function sayFirstAt(page: Page, turn: number): Promise<void> {
  // The first time the focus is still on the button of the settings.
  if (turn === 0) await tabTo(page, field(page));
  await expect(field(page)).toBeFocused();
  const line = lines[turn];
  if (line !== undefined) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  } else if (turn === lines.length) {
    await press(page, page.getByRole('button', { name: sayFirst.aloud }));
  } else {
    await page.keyboard.press('Enter');
  }
  await expect(field(page)).toHaveCount(0);
  if (turn === 0) {
    await page.reload();
    await expect(page.getByText(call.keysHint(3))).toBeVisible();
    await expect(field(page)).toHaveCount(0);
  }
}

async function findNothingWrong(page: Page): Promise<void> {
  expect(await findAxeViolations(page)).toEqual([]);
}
