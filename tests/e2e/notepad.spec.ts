import { call } from '#web/messages/call.ts';
import { expect, test } from './app-test.ts';
import { modelPath, playedId, playModelPath, setPace } from './model-run.ts';

test('own notes stay in sight below many facts, and the newest fact above them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await setPace(page, 'instant');
  await page.goto(`/play/${playedId}`);
  await playModelPath(page, 0, Math.floor(modelPath.length / 2));
  const notepad = page.getByRole('region', { name: call.notepad.heading });
  const facts = notepad.getByRole('list', { name: call.notepad.facts });
  expect(await facts.getByRole('listitem').count()).toBeGreaterThan(4);
  const own = notepad.getByRole('textbox', { name: call.notepad.own });
  const [sheet, field, newest] = await Promise.all(
    [notepad, own, facts.getByRole('listitem').last()].map((part) => part.boundingBox()),
  );
  const bottomOf = (box: typeof sheet) => (box?.y ?? 0) + (box?.height ?? 0);
  expect(bottomOf(field)).toBeLessThan(bottomOf(sheet));
  expect(bottomOf(newest)).toBeLessThan(field?.y ?? 0);
  await own.fill('Ring Hartwell');
  await page.reload();
  await expect(own).toHaveValue('Ring Hartwell');
});
