import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '#cli/bundle/offline/write-worker.ts';
import { createApp } from '#server/app.ts';
import { listen } from '#server/listen.ts';
import { briefing } from '#web/messages/briefing.ts';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { library } from '#web/messages/library.ts';
import { offline } from '#web/messages/offline.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import {
  modelPath,
  playedId,
  playedTitle,
  playModelPath,
  replyButton,
  setPace,
} from './model-run.ts';
import { shippedIds } from './recorded-run.ts';
import { startStaticHost } from './static-host.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

const dist = path.resolve(import.meta.dirname, '..', '..', 'dist');

test('after one visit everything works with the network gone', async ({ page, context }) => {
  const server = await listen(createApp({ distFolder: dist }), { host: 'localhost', port: 0 });
  await setPace(page, 'instant');
  await page.goto(server.address);
  await keptOnDevice(page);
  await server.stop(0);
  await context.setOffline(true);

  // Later parts of the page that was open, with no reload in between.
  await page.getByRole('link', { name: library.prepareFor(playedTitle) }).click();
  await page.getByRole('link', { name: briefing.start.begin }).click();
  await playModelPath(page, 0, 4);
  await expectPortraits(page);
  await page.reload();
  await playModelPath(page, 4);
  await page.getByRole('link', { name: callEnd.over.debrief }).click();
  await page.getByRole('button', { name: debrief.reaction.skip }).click();
  await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
  await expect(page.getByText('100', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();

  for (const id of shippedIds) {
    await page.goto(`${server.address}/scenarios/${id}`);
    await expect(page.getByRole('link', { name: briefing.start.begin })).toBeVisible();
    await expectPortraits(page);
    await page.goto(`${server.address}/play/${id}`);
    await expect(
      page.getByRole('main').getByRole('listitem').getByRole('button').first(),
    ).toBeVisible();
  }
});

test('a new version waits while a call runs in any tab, then offers itself and goes on with the run', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'even-keel-published-'));
  cpSync(dist, folder, { recursive: true });
  const host = await startStaticHost(folder);
  try {
    await setPace(page, 'instant');
    await page.goto(host.address);
    await keptOnDevice(page);
    await page.goto(`${host.address}play/${playedId}`);
    await playModelPath(page, 0, 1);
    const other = await context.newPage();
    await other.goto(host.address);
    await keptOnDevice(other);
    const offers = [page, other].map((one) => one.getByText(offline.ready));

    await publish(folder, 'second');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect.poll(() => isWaiting(page)).toBe(true);
    // A reload in the middle of the call is still the version it began with.
    await page.reload();
    await expect(replyButton(page, modelPath[1]?.words ?? '')).toBeVisible();
    await keptOnDevice(page);
    expect(await versionOf(page)).toBeNull();
    await playModelPath(page, 1, 2);
    for (const offer of offers) await expect(offer).toHaveCount(0);

    await page.getByRole('link', { name: call.tools.leave }).click();
    for (const offer of offers) await expect(offer).toBeVisible();
    expect(await findAxeViolations(other)).toEqual([]);

    // A call that begins after the offer holds the new version back again.
    await page.goBack();
    await expect(replyButton(page, modelPath[2]?.words ?? '')).toBeVisible();
    await expect(page.getByText(offline.ready)).toHaveCount(0);
    await expect(other.getByText(offline.ready)).toHaveCount(0);
    expect(await versionOf(other)).toBeNull();

    const run = page.url();
    await page.goto(host.address);
    await other.getByRole('button', { name: offline.use }).click();
    await expect(other.locator('html')).toHaveAttribute('data-version', 'second');
    await other.goto(run);
    await playModelPath(other, 2, 3);
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true });
  }
});

/** Waits until the worker answers for the page; by then every file is on the device. */
async function keptOnDevice(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // It is there already after a reload, but the page itself asks for it a while after its first screen.
  await expect(page.getByRole('contentinfo').getByRole('status')).toBeAttached();
}

async function expectPortraits(page: Page): Promise<void> {
  const sizes = () =>
    page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
  await expect.poll(async () => (await sizes()).filter((width) => width > 0)).not.toEqual([]);
  expect(await sizes()).not.toContain(0);
}

/** Puts another version of the page in the place of the first, as a host gets it from a build. */
async function publish(folder: string, version: string): Promise<void> {
  const file = path.join(folder, 'index.html');
  const first = readFileSync(file, 'utf8');
  writeFileSync(file, first.replace('<html ', `<html data-version="${version}" `));
  await writeWorker(folder);
}

function versionOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.dataset['version'] ?? null);
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting !== null && registration?.waiting !== undefined;
  });
}
