import path from 'node:path';

/** What the search may see of the machine; tests pass a machine of their own. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
  /** Whether the program runs at all: some Linux systems put a stub where Chromium would be. */
  starts(file: string): boolean;
}

export type BrowserChoice =
  | { readonly type: 'installed'; readonly file: string }
  | { readonly type: 'packaged' };

/** No browser for the real-browser tests. They fail then; they are never skipped. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * The browser for the real-browser tests: the one that CHROME_PATH names, else an installed Chrome,
 * Edge or Chromium, else the Chromium inside the package @sparticuz/chromium (Linux x64 only).
 */
export function chooseBrowser(search: BrowserSearch): BrowserChoice {
  const named = search.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (search.exists(named)) return { type: 'installed', file: named };
    throw new NoBrowserError(
      `CHROME_PATH is "${named}", and there is no such file. Set it to the program file of Chrome, Edge or Chromium, or unset it.`,
    );
  }
  const found = candidates(search).find((file) => search.exists(file) && search.starts(file));
  if (found !== undefined) return { type: 'installed', file: found };
  if (search.platform === 'linux' && search.arch === 'x64') return { type: 'packaged' };
  throw new NoBrowserError(
    `The browser tests found no Chrome, Edge or Chromium on this machine (${search.platform} ${search.arch}). Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to the program file of one.`,
  );
}

function candidates(search: BrowserSearch): string[] {
  if (search.platform === 'win32') return windowsCandidates(search.env);
  if (search.platform === 'darwin') return macCandidates(search.env);
  return linuxCandidates(search.env);
}

function linuxCandidates(env: BrowserSearch['env']): string[] {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function macCandidates(env: BrowserSearch['env']): string[] {
  const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  const folders = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')];
  return apps.flatMap((app) =>
    folders.map((folder) => path.posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

function windowsCandidates(env: BrowserSearch['env']): string[] {
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => env[name])
    .filter((folder) => folder !== undefined);
  return programs.flatMap((program) =>
    folders.map((folder) => path.win32.join(folder, ...program)),
  );
}
