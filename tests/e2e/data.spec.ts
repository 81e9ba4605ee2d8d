import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { scenarioHash } from '#scenario/canonical.ts';
import type { BackupFile } from '#web/data/backup-file.ts';
import { app } from '#web/messages/app.ts';
import { data } from '#web/messages/data.ts';
import { library } from '#web/messages/library.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import {
  modelPath,
  playedId,
  playedTitle,
  playModelPath,
  replyButton,
  setPace,
} from './model-run.ts';

test('a backup brings everything back after all was deleted', async ({ page }) => {
  await playTwoReplies(page);
  await page.goto('/');
  await page.getByRole('link', { name: app.data }).click();
  await expect(calls(page)).toHaveCount(1);
  expect(await findAxeViolations(page)).toEqual([]);
  const backup = await saveBackup(page);
  await page.getByRole('button', { name: data.all.button }).click();
  await page.getByRole('dialog').getByRole('button', { name: data.confirm.yes }).click();
  await expect(page.getByText(data.all.done)).toBeVisible();
  await expect(page.getByText(data.list.none)).toBeVisible();
  await bringIn(page, backup);
  await expect(page.getByText(data.bring.added(1))).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: data.bring.take }).click();
  await expect(page.getByText(data.bring.done(1))).toBeVisible();
  await bringIn(page, backup);
  await expect(page.getByText(data.bring.known(1))).toBeVisible();
  await expect(page.getByRole('button', { name: data.bring.take })).toHaveCount(0);
  await page.getByRole('link', { name: playedTitle }).click();
  await expect(replyButton(page, modelPath[2]?.words ?? '')).toBeVisible();
});

test('a call is deleted alone, after a question', async ({ page }) => {
  await playTwoReplies(page);
  await page.goto('/data');
  await calls(page).click();
  await page.getByRole('dialog').getByRole('button', { name: data.confirm.no }).click();
  await expect(calls(page)).toHaveCount(1);
  await calls(page).click();
  await page.getByRole('dialog').getByRole('button', { name: data.confirm.yes }).click();
  await expect(page.getByText(data.list.removed)).toBeVisible();
  await expect(calls(page)).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('link', { name: library.resume })).toHaveCount(0);
});

test('a version of a scenario from outside is checked before it is played', async ({ page }) => {
  await playTwoReplies(page);
  await page.goto('/data');
  const backup = await saveBackup(page);
  const sound = withVersion(backup, 'run-sound', (text) => text.replaceAll('Dana', 'Mona'));
  const broken = withVersion(backup, 'run-broken', (text) => text.replaceAll('"to":"', '"to":"x-'));
  await bringIn(page, {
    ...sound,
    runs: [...sound.runs, ...broken.runs],
    scenarios: { ...sound.scenarios, ...broken.scenarios },
  });
  await expect(page.getByText(data.bring.added(1))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(data.bring.unplayable(1))).toBeVisible();
});

test('a file of something else is refused, and nothing is changed', async ({ page }) => {
  await page.goto('/data');
  await bringIn(page, { dear: 'diary' });
  await expect(
    page.getByRole('alert').filter({ hasText: data.bring.problems.foreign }),
  ).toBeVisible();
});

async function playTwoReplies(page: Page): Promise<void> {
  await setPace(page, 'instant');
  await page.goto(`/play/${playedId}`);
  await playModelPath(page, 0, 2);
  await expect(replyButton(page, modelPath[2]?.words ?? '')).toBeVisible();
}

function calls(page: Page) {
  return page.getByRole('button', { name: new RegExp(`^${data.list.removeOf('')}`, 'u') });
}

async function saveBackup(page: Page): Promise<BackupFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: data.backup.make }).click();
  await expect(page.getByText(data.backup.made)).toBeVisible();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as BackupFile;
}

async function bringIn(page: Page, file: unknown): Promise<void> {
  await page.getByLabel(data.bring.choose).setInputFiles({
    name: 'file.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
}

/** The first run under another id, made with a version that this build does not know. */
function withVersion(
  { runs, scenarios, ...rest }: BackupFile,
  id: string,
  change: (canonical: string) => string,
): BackupFile {
  const [run] = runs;
  const text = change(scenarios[run?.header.scenarioHash ?? ''] ?? '');
  const hash = scenarioHash(text);
  if (run === undefined) throw new Error('The backup has no run.');
  return {
    ...rest,
    runs: [{ ...run, id, header: { ...run.header, scenarioHash: hash } }],
    scenarios: { [hash]: text },
  };
}
