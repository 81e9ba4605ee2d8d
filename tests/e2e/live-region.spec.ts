import type { Page } from '@playwright/test';
import { compile } from '#engine/compile.ts';
import { isIllegal } from '#engine/progress.ts';
import { startSession } from '#engine/session.ts';
import { practiceHeader } from '#cli/paths/play-path.ts';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { announcedOn, readHeardPage, watchAnnouncements } from './announcements.ts';
import { expect, test } from './app-test.ts';
import { modelPath, playedId, playModelPath, recapButton, setPace } from './model-run.ts';
import { logOf, readModelRuns } from './recorded-run.ts';

test.describe.configure({ timeout: 120_000 });

test('a whole call announces each line once, and each turn once', async ({ page }) => {
  await watchAnnouncements(page);
  await setPace(page, 'instant');
  await page.goto(`/play/${playedId}`);
  // What is there with the page moves into the region a moment later, so that it is announced, too.
  await expect.poll(() => announcedOn(page)).not.toEqual([]);
  await playModelPath(page, 0);
  await expect(page.getByRole('link', { name: callEnd.over.debrief })).toBeVisible();
  expect(await announcedOn(page)).toEqual(expectedOfModelRun());
});

test('while she speaks all of her line can be heard and no reply; then the turn is told once', async ({
  page,
}) => {
  await watchAnnouncements(page);
  await page.clock.install();
  await page.goto(`/play/${playedId}`);
  const opening = modelPath.findIndex(({ beat }) => beat === firstBeatOfCall());
  for (const place of modelPath.slice(0, opening).keys()) {
    await hearOut(page);
    await playModelPath(page, place, place + 1);
  }
  for (const place of [opening, opening + 1]) {
    await page.clock.runFor(settledMs);
    const line = page.locator('[aria-live] p').last();
    await expect(line).toBeVisible();
    const words = (await line.textContent()) ?? '';
    const hidden = await page.locator('main ol button').allTextContents();
    expect(hidden.length).toBeGreaterThan(1);
    const before = await announcedOn(page);
    expect(before.filter((text) => text === words)).toHaveLength(1);

    const speaking = await readHeardPage(page);
    expect(speaking.live.join(' ')).toContain(words);
    const choices = hidden.map((text) => text.replace(/^\d/u, ''));
    for (const choice of choices) expect(speaking.text).not.toContain(choice);

    await hearOut(page);
    const turn = call.turnAnnounced(hidden.length);
    expect(await announcedOn(page)).toEqual([...before, turn]);
    const choosing = await readHeardPage(page);
    for (const choice of choices) expect(choosing.text).toContain(choice);
    await playModelPath(page, place, place + 1);
  }
});

/** In milliseconds: longer than a region takes to be known, shorter than any line. */
const settledMs = 400;

/** Lets the time pass that the customer's lines take, and the moment after it. */
async function hearOut(page: Page): Promise<void> {
  const showRest = page.getByRole('button', { name: call.showRest });
  for (let seconds = 0; seconds < 60; seconds += 1) {
    await page.clock.runFor(1000);
    if (!(await showRest.isVisible())) break;
  }
  await expect(showRest).toHaveCount(0);
  await page.clock.runFor(settledMs);
  await expect(
    page.getByRole('main').locator('ol button').first().or(recapButton(page)),
  ).toBeVisible();
}

function firstBeatOfCall(): string {
  const { replies } = defaultRun();
  return replies.find(({ phase }) => phase !== 'prepare')?.beat ?? '';
}

/** What the engine says is told and said at each turn of the run, with the learner's turns in between. */
function expectedOfModelRun(): readonly string[] {
  const run = defaultRun();
  const compiled = compile(run.scenario, run.variant.id);
  const log = logOf(run, compiled);
  const session = startSession(compiled, practiceHeader(run.variant.id, '', log), []);
  if (isIllegal(session)) throw new Error(session.reason);
  const told: string[] = [];
  const tell = () => {
    told.push(...session.view().newLines.map(({ text }) => text.trim()));
    session.hear();
    const { status, replies } = session.view();
    if (status === 'choosing') told.push(call.turnAnnounced(replies.length));
  };
  tell();
  for (const entry of log) {
    const before = session.view();
    session.take(entry);
    if (session.view() !== before) tell();
  }
  return told;
}

function defaultRun() {
  const [run] = readModelRuns(playedId);
  if (run === undefined) throw new Error(`${playedId} has no model run.`);
  return run;
}
