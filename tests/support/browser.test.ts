import { describe, expect, it } from 'vitest';
import { type BrowserSearch, chooseBrowser, NoBrowserError } from './browser.ts';

/** A machine that has exactly these files, and on which all of them run but the broken ones. */
function fakeMachine(
  files: readonly string[],
  rest: Partial<BrowserSearch> & { readonly broken?: readonly string[] } = {},
): BrowserSearch {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => files.includes(file),
    starts: (file) => !(rest.broken ?? []).includes(file),
    ...rest,
  };
}

const mac = { platform: 'darwin', arch: 'arm64', env: { HOME: '/Users/ana' } } as const;
const windows = {
  platform: 'win32',
  arch: 'x64',
  env: { ProgramFiles: String.raw`C:\Program Files`, LOCALAPPDATA: String.raw`C:\Local` },
} as const;

describe('chooseBrowser', () => {
  it('takes the browser that CHROME_PATH names before an installed one', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/my-chrome' };
    const machine = fakeMachine(['/opt/my-chrome', '/usr/bin/google-chrome'], { env });
    expect(chooseBrowser(machine)).toEqual({ type: 'installed', file: '/opt/my-chrome' });
  });

  it('refuses a CHROME_PATH without a file instead of taking another browser', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' };
    const machine = fakeMachine(['/usr/bin/google-chrome'], { env });
    expect(() => chooseBrowser(machine)).toThrow('CHROME_PATH is "/opt/gone"');
  });

  it('ignores an empty CHROME_PATH', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '' };
    const machine = fakeMachine(['/usr/bin/chromium'], { env });
    expect(chooseBrowser(machine)).toEqual({ type: 'installed', file: '/usr/bin/chromium' });
  });

  it.each([
    { has: ['chromium', 'microsoft-edge', 'google-chrome'], takes: 'google-chrome' },
    { has: ['chromium', 'microsoft-edge'], takes: 'microsoft-edge' },
    { has: ['chromium-browser', 'chromium'], takes: 'chromium' },
  ])('takes $takes on Linux with $has', ({ has, takes }) => {
    const machine = fakeMachine(has.map((name) => `/usr/bin/${name}`));
    expect(chooseBrowser(machine)).toEqual({ type: 'installed', file: `/usr/bin/${takes}` });
  });

  it('passes over a program that does not start', () => {
    const stub = '/usr/bin/chromium-browser';
    expect(chooseBrowser(fakeMachine([stub], { broken: [stub] }))).toEqual({ type: 'packaged' });
  });

  it('takes the packaged Chromium on Linux x64 without a browser', () => {
    expect(chooseBrowser(fakeMachine([]))).toEqual({ type: 'packaged' });
  });

  it('takes Chrome before Edge on macOS, also from the home folder', () => {
    const chrome = '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(chooseBrowser(fakeMachine([edge, chrome], mac))).toEqual({
      type: 'installed',
      file: chrome,
    });
  });

  it('finds Edge on Windows', () => {
    const edge = String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`;
    expect(chooseBrowser(fakeMachine([edge], windows))).toEqual({ type: 'installed', file: edge });
  });

  it.each([
    { name: 'macOS', machine: mac },
    { name: 'Windows', machine: windows },
    { name: 'Linux on ARM', machine: { arch: 'arm64' } },
  ])('says what to install on $name without a browser', ({ machine }) => {
    const search = () => chooseBrowser(fakeMachine([], machine));
    expect(search).toThrow(NoBrowserError);
    expect(search).toThrow('Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH');
  });
});
