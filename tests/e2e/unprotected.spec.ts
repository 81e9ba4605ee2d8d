import { expect, test } from './app-test.ts';
import { modelPath, playedId, playModelPath, replyButton, setPace } from './model-run.ts';
import { unprotectedHost } from './unprotected-host.ts';

/** The browser's word on a header that it obeys over protected connections alone; once for each page. */
const ignored =
  "console: The Cross-Origin-Opener-Policy header has been ignored, because the URL's origin was untrustworthy. It was defined either in the final response or a redirect. Please deliver the response using the HTTPS protocol. You can also use the 'localhost' origin instead. See https://www.w3.org/TR/powerful-features/#potentially-trustworthy-origin and https://html.spec.whatwg.org/#the-cross-origin-opener-policy-header.";

test.use({ expectedProblems: [ignored, ignored] });

// As in an office that serves the app over plain http: what browsers give to protected pages alone
// (workers, locks, hashing) is not there.
test('a call is played over an unprotected connection', async ({ page, baseURL }) => {
  await setPace(page, 'instant');
  const late = page.waitForResponse(/new-version/u);
  await page.goto(`${(baseURL ?? '').replace('localhost', unprotectedHost)}play/${playedId}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await (await late).finished();
  await playModelPath(page, 0, 3);
  await page.reload();
  await expect(replyButton(page, modelPath[3]?.words ?? '')).toBeVisible();
});
