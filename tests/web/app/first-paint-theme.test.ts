// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { createPreferencesStore, preferencesKey } from '#web/app/preferences.ts';

const script = readFileSync('public/theme.js', 'utf8');

/** As the browser runs it: a classic script that stands before anything that is painted. */
function runThemeScript() {
  // oxlint-disable-next-line typescript/no-implied-eval -- the file is ours and has no module to import
  new Function(script)();
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

it('shows the theme that the app stored before the app itself is loaded', () => {
  createPreferencesStore(localStorage).setState({ theme: 'dark' });
  runThemeScript();
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

it.each(['{"theme":"system"}', '{"theme":"pink"}', 'not JSON', 'null'])(
  'leaves the device to decide for %s',
  (text) => {
    localStorage.setItem(preferencesKey, text);
    runThemeScript();
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  },
);

it('is loaded by the page before the app, and blocks the first paint', () => {
  const page = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html');
  const [first] = page.scripts;
  expect(first?.outerHTML).toBe('<script src="/theme.js"></script>');
  expect(first?.parentElement).toBe(page.head);
});
