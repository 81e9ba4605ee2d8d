import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chooseBrowser } from './browser.ts';
import { type LaunchableBrowser, unpackChromium } from './packaged-chromium.ts';

/** Chromium asks the network for updates and the like by itself; the tests want none of that. */
export const launchArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser for the real-browser tests on this machine, ready to be launched. */
export async function prepareBrowser(root: string): Promise<LaunchableBrowser> {
  const choice = chooseBrowser({
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    exists: existsSync,
    starts: (file) =>
      // Elsewhere than on Linux there are no stubs, and Windows would open a window.
      process.platform !== 'linux' ||
      spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0,
  });
  return choice.type === 'installed' ? { file: choice.file, env: {} } : await unpackChromium(root);
}
