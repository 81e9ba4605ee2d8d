import type { Page } from '@playwright/test';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { moodCurve } from '#web/messages/mood-curve.ts';
import { expect, test } from './app-test.ts';
import { press, tabTo } from './keyboard.ts';
import { modelPath, playedId, playModelPath, setPace } from './model-run.ts';

test.describe.configure({ timeout: 120_000 });

test('the own view comes before any number, and the mood curve is walked by arrow keys', async ({
  page,
}) => {
  const { reaction, score } = debrief;
  await setPace(page, 'instant');
  await page.goto(`/play/${playedId}`);
  await playModelPath(page, 0);
  await page.getByRole('link', { name: callEnd.over.debrief }).click();

  await expect(page.getByRole('heading', { name: reaction.title })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    reaction.title,
  ]);
  expect(await page.getByRole('main').innerText()).not.toMatch(/\d/u);
  await page.reload();
  await expect(page.getByRole('heading', { name: reaction.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: score.title })).toHaveCount(0);
  await tabTo(page, page.getByRole('radio', { name: reaction.choices.well, exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('radio', { name: reaction.choices.mostly, exact: true }),
  ).toBeChecked();
  await press(page, page.getByRole('button', { name: reaction.save }));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    debrief.happened.title,
    debrief.moments.title,
    debrief.profile.title,
    score.title,
    debrief.next.title,
  ]);

  const slider = page.getByRole('slider', { name: moodCurve.alongCurve });
  const rows = await readMoodTable(page);
  await tabTo(page, slider);
  const told: string[] = [];
  for (let place = 0; place < rows.length; place += 1) {
    told.push((await slider.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  // One point for the start and for each move, the wrap-up among them, and the same as the table says.
  expect(told).toEqual(rows);
  expect(told).toHaveLength(modelPath.length + 2);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', rows[0] ?? '');
  await expect(slider).toBeFocused();
});

/** What the table of moods says at each point, in the words of the slider. */
async function readMoodTable(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('details tr').evaluateAll((all) =>
    all.flatMap((row) => {
      const [anger, trust] = [...row.querySelectorAll('td')].map((cell) =>
        Number(cell.textContent),
      );
      const name = row.querySelector('th[scope=row]')?.textContent;
      return name && anger !== undefined && trust !== undefined ? [{ name, anger, trust }] : [];
    }),
  );
  return rows.map(({ name, anger, trust }) => `${name}: ${debrief.moodLevels(anger, trust)}`);
}
