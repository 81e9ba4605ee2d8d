import { createServer } from 'node:net';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchArgs, prepareBrowser } from '#tests/support/launch.ts';
import { unprotectedHost } from './unprotected-host.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const report = process.env['EVEN_KEEL_REPORT'];
const browser = await prepareBrowser(root);
// Each worker reads this file again; they must all come to the same port.
const port = (process.env['EVEN_KEEL_TEST_PORT'] ??= String(await findFreePort()));
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results', 'e2e'),
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Two workers on a machine of two cores: a step may take a while, and nothing waits longer than it must.
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    // A test sees what it built and nothing from an earlier page; the tests of working offline allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.file,
      args: [...launchArgs, `--host-resolver-rules=MAP ${unprotectedHost} localhost`],
      env: { ...definedOnly(process.env), ...browser.env },
    },
  },
  webServer: {
    command: 'node --import tsx src/server/main.ts',
    cwd: root,
    url: address,
    env: { PORT: port },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 30_000,
  },
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, () => resolve());
  });
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error(`No port in ${String(bound)}.`);
  return bound.port;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
