import path from 'node:path';
import { build } from 'vite';
import { briefing } from '#web/messages/briefing.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { library } from '#web/messages/library.ts';
import { expect, test } from './app-test.ts';
import {
  modelPath,
  playedId,
  playedTitle,
  playModelPath,
  replyButton,
  setPace,
} from './model-run.ts';
import { startStaticHost, type StaticHost } from './static-host.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000, mode: 'serial' });

const root = path.resolve(import.meta.dirname, '..', '..');
const folder = path.join(root, 'node_modules', '.cache', 'sub-path');
const hosting: { host: StaticHost | null } = { host: null };

test.beforeAll(async () => {
  await build({
    root,
    base: '/training/',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  hosting.host = await startStaticHost(folder, '/training/');
});

test.afterAll(async () => {
  await hosting.host?.stop();
});

const at = (place: string) => `${hosting.host?.address ?? ''}${place}`;

test('a plain host under a path of its own answers every address that can be linked to', async ({
  page,
}) => {
  await setPace(page, 'instant');
  for (const [place, sign] of [
    ['', page.getByRole('link', { name: library.prepareFor(playedTitle) })],
    [`scenarios/${playedId}`, page.getByRole('link', { name: briefing.start.begin })],
    ['guidelines/', page.getByRole('heading', { name: guidelines.heading })],
    [`play/${playedId}`, replyButton(page, modelPath[0]?.words ?? '')],
  ] as const) {
    const answer = await page.goto(at(place));
    expect(answer?.status()).toBe(200);
    await expect(sign).toBeVisible();
  }
});

test('a run under a path of its own goes on with the host gone', async ({ page, context }) => {
  await setPace(page, 'instant');
  await page.goto(at(''));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await hosting.host?.stop();
  await context.setOffline(true);
  await page.goto(at(`play/${playedId}`));
  await playModelPath(page, 0, 1);
  await expect(page).toHaveURL(/\/training\/play\/[^/]+\/[^/]+$/u);
  await page.reload();
  await playModelPath(page, 1, 2);
});
