import type { Page } from '@playwright/test';
import { practiceHeader } from '#cli/paths/play-path.ts';
import { compile } from '#engine/compile.ts';
import { isIllegal } from '#engine/progress.ts';
import { type LogEntry, logKinds } from '#engine/run.ts';
import { startSession } from '#engine/session.ts';
import type { TranscriptLine } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { phone } from '#web/messages/phone.ts';
import { voice as voiceTexts } from '#web/messages/voice.ts';
import { deliveryOf } from '#web/voice/delivery.ts';
import { sentencesOf } from '#web/voice/sentences.ts';
import { expect, test } from './app-test.ts';
import { answer } from './keyboard.ts';
import { playModelPath, recapButton, replyButton } from './model-run.ts';
import { logOf, readModelRuns } from './recorded-run.ts';
import { fakeSpeech, holdSpeech, isSpeaking, spokenOn } from './spoken-by-browser.ts';

test.describe.configure({ timeout: 90_000 });

const run = defaultRun();
const begins = run.replies.findIndex(({ phase }) => phase !== 'prepare');
const address = `/play/${run.scenario.id}?variant=${run.variant.id}`;

test.beforeEach(async ({ page }) => {
  await fakeSpeech(page, [
    { name: 'Far away', localService: false, default: true },
    { name: 'Hanna', lang: 'de-DE' },
    { name: 'Olive', lang: 'en-US' },
    { name: 'George', default: true },
  ]);
  // No ring before the first line, and nothing that fades.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('says each of her lines as it is meant, while it stands on the screen', async ({ page }) => {
  await prefer(page, { hasVoice: true });
  await page.goto(address);
  await toFirstTurn(page);
  await reply(page, begins);
  await reply(page, begins + 1);
  const lines = [0, 1, 2].flatMap((turn) => linesAfter(begins + turn));
  const spoken = await spokenOn(page);
  expect(spoken.map(({ text }) => text)).toEqual(lines.flatMap(sentencesIn));
  const manners = spoken.map(({ rate, pitch }) => ({ rate, pitch }));
  expect(manners).toEqual(lines.flatMap((line) => sentencesIn(line).map(() => mannerOf(line))));
  // What is followed here is more than one feeling.
  expect(new Set(manners.map(({ rate }) => rate)).size).toBeGreaterThan(2);
  expect(new Set(manners.map(({ pitch }) => pitch)).size).toBeGreaterThan(2);
  expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set(['George']));
  expect(spoken.filter(({ isShown }) => !isShown)).toEqual([]);
});

test('one press stops it in the middle of a line, and it is silent after a reload', async ({
  page,
}) => {
  await prefer(page, { hasVoice: true });
  await page.goto(address);
  await toFirstTurn(page);
  await holdSpeech(page);
  await answer(page, wordsAt(begins));
  await expect.poll(() => isSpeaking(page)).toBe(true);
  const before = await spokenOn(page);
  const mute = page.getByRole('button', { name: phone.mute });
  await expect(mute).toHaveAttribute('aria-pressed', 'false');
  await mute.click();
  expect(await isSpeaking(page)).toBe(false);
  await expect(mute).toHaveAttribute('aria-pressed', 'true');
  for (const { text } of linesAfter(begins + 1)) {
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  }
  await showRest(page, wordsAt(begins + 1));
  expect(await spokenOn(page)).toEqual(before);
  await expect(page.getByRole('button', { name: call.replay.start })).toHaveCount(0);

  await page.reload();
  await expect(mute).toHaveAttribute('aria-pressed', 'true');
  await answer(page, wordsAt(begins + 1));
  await showRest(page, wordsAt(begins + 2));
  expect(await spokenOn(page)).toEqual([]);

  await mute.click();
  await page.getByRole('button', { name: call.replay.start }).click();
  await expect.poll(() => textsOn(page)).toEqual(linesAfter(begins + 2).flatMap(sentencesIn));
});

test('says the last lines once more, in the call and on the pages after it', async ({ page }) => {
  await prefer(page, { hasVoice: true, pace: 'instant' });
  await page.goto(address);
  await playModelPath(page, 0, begins + 1);
  await hearAgain(page, begins + 1);
  // Stopped in the middle, it says no more.
  await holdSpeech(page);
  await page.keyboard.press('r');
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.getByRole('button', { name: call.replay.stop }).click();
  expect(await isSpeaking(page)).toBe(false);
  await page.reload();

  const wrapUp = run.moves.findIndex(({ keeps }) => keeps !== undefined);
  await playModelPath(page, begins + 1, wrapUp);
  await expect(recapButton(page)).toBeVisible();
  await hearAgain(page, wrapUp);
  await playModelPath(page, wrapUp);
  await expect(page.getByRole('link', { name: callEnd.over.debrief })).toBeVisible();
  await hearAgain(page, run.replies.length);
});

test('offers the voices of this device, and speaks with the chosen one', async ({ page }) => {
  await prefer(page, { hasVoice: true });
  await page.goto(address);
  await toFirstTurn(page);
  await page.getByRole('button', { name: call.tools.settings }).click();
  const choice = page.getByRole('combobox', { name: voiceTexts.label });
  await expect(choice.getByRole('option')).toHaveText([voiceTexts.any, 'Olive', 'George']);
  await choice.selectOption('Olive');
  await page.getByRole('dialog').getByRole('button', { name: call.tools.close }).click();
  const before = await spokenOn(page);
  await reply(page, begins);
  const after = (await spokenOn(page)).slice(before.length);
  expect(new Set(after.map(({ voice }) => voice))).toEqual(new Set(['Olive']));

  await page.reload();
  await reply(page, begins + 1);
  expect(new Set((await spokenOn(page)).map(({ voice }) => voice))).toEqual(new Set(['Olive']));
});

/** For the first page only: what is set in a call holds after a reload. */
async function prefer(page: Page, preferences: object): Promise<void> {
  await page.addInitScript(
    ([settings]) =>
      localStorage.getItem('even-keel.preferences') ??
      localStorage.setItem('even-keel.preferences', settings),
    [JSON.stringify(preferences)] as const,
  );
}

/** Decides what comes before the call, and hears out what she says first. */
async function toFirstTurn(page: Page): Promise<void> {
  for (const { words } of run.replies.slice(0, begins)) {
    await showRest(page, words);
    await answer(page, words);
  }
  await expect(replyButton(page, wordsAt(begins))).toBeVisible();
}

/** Replies as recorded, and hears out what she says to it. */
async function reply(page: Page, place: number): Promise<void> {
  await answer(page, wordsAt(place));
  await expect(replyButton(page, wordsAt(place + 1))).toBeVisible();
}

/** S shows the rest of what nobody says aloud. */
async function showRest(page: Page, next: string): Promise<void> {
  const button = page.getByRole('button', { name: call.showRest });
  const turn = replyButton(page, next);
  await expect(button.or(turn).first()).toBeVisible();
  if (await button.isVisible()) await page.keyboard.press('s');
  await expect(turn).toBeVisible();
}

/** Has the last lines said once more; they stand on the screen. */
async function hearAgain(page: Page, given: number): Promise<void> {
  const button = page.getByRole('button', { name: call.replay.start });
  await expect(button).toBeVisible();
  const before = await textsOn(page);
  await button.click();
  const lines = linesAfter(given);
  expect(lines).not.toEqual([]);
  const expected = [...before, ...lines.flatMap(sentencesIn)];
  await expect.poll(() => textsOn(page)).toEqual(expected);
  await expect(button).toBeVisible();
  for (const { text } of lines) await expect(page.getByText(text).first()).toBeVisible();
}

async function textsOn(page: Page): Promise<readonly string[]> {
  return (await spokenOn(page)).map(({ text }) => text);
}

/** What the customer says after so many replies of the run. */
function linesAfter(given: number): readonly TranscriptLine[] {
  const compiled = compile(run.scenario, run.variant.id);
  const log = logOf(run, compiled);
  const session = startSession(compiled, practiceHeader(run.variant.id, '', log), []);
  if (isIllegal(session)) throw new Error(session.reason);
  for (const entry of log.slice(0, logged(log, given))) {
    session.hear();
    session.take(entry);
  }
  return session.view().newLines.filter(({ by }) => by === 'customer');
}

/** How many entries the log has once so many replies were given. */
function logged(log: readonly LogEntry[], given: number): number {
  const places = log.flatMap(([kind], place) => (kind === logKinds.reply ? [place + 1] : []));
  return places[given - 1] ?? 0;
}

function sentencesIn({ text }: TranscriptLine): readonly string[] {
  return sentencesOf(text).map((sentence) => sentence.trim());
}

function mannerOf({ feels }: TranscriptLine) {
  return deliveryOf(run.scenario.customer.voice, feels ?? 'calm', 'normal');
}

function wordsAt(place: number): string {
  const words = run.replies[place]?.words;
  if (words === undefined) throw new Error(`The run has no reply ${String(place)}.`);
  return words;
}

function defaultRun() {
  const [first] = readModelRuns('delayed-shipment');
  if (first === undefined) throw new Error('The delayed shipment has no model run.');
  return first;
}
