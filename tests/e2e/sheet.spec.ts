import { expect, test } from './app-test.ts';

test('each sheet is printed on pages of its own, in ink on paper, without the screen around it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/sheet/delayed-shipment');
  const names = ['For the customer', 'For whoever takes the call', 'For the observer'];
  const sheets = names.map((name) => page.getByRole('region', { name, exact: true }));
  for (const sheet of sheets) await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const breaks = await Promise.all(
    sheets.map((sheet) => sheet.evaluate((element) => getComputedStyle(element).breakBefore)),
  );
  expect(breaks).toEqual(['auto', 'page', 'page']);
  await expect(page.getByRole('button', { name: 'Print the sheets' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    'light',
  );
});
