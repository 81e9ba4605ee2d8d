// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { findViolations } from '#tests/support/find-violations.ts';
import { Shell } from '#web/app/shell.tsx';

afterEach(() => globalThis.history.replaceState(null, '', '/'));

function show(onThemeChange = vi.fn<(theme: string) => void>()) {
  document.documentElement.lang = 'en';
  render(
    <Shell theme="system" onThemeChange={onThemeChange}>
      <title>A screen</title>
      <h1>A screen</h1>
    </Shell>,
  );
}

it('lets keyboard users skip to the content first', async () => {
  show();
  await userEvent.tab();
  const skip = screen.getByRole('link', { name: 'Skip to the content' });
  expect(skip).toHaveFocus();
  expect(skip).toHaveAttribute('href', `#${screen.getByRole('main').id}`);
});

it('leads home by its name', () => {
  show();
  expect(screen.getByRole('link', { name: 'Even Keel, all scenarios' })).toHaveAttribute(
    'href',
    '/',
  );
});

it('leads to scenarios, progress and guidelines, and says which of them one is in', () => {
  globalThis.history.replaceState(null, '', '/guidelines/apologise');
  show();
  const nav = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Scenarios',
    'Progress',
    'Guidelines',
  ]);
  expect(nav.getByRole('link', { name: 'Scenarios' })).not.toHaveAttribute('aria-current');
  expect(nav.getByRole('link', { current: 'page' })).toHaveAttribute('href', '/guidelines');
});

it('has nothing to look up beside a call', () => {
  globalThis.history.replaceState(null, '', '/play/tiny-call/run-1');
  show();
  expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull();
});

it('shows which colours are set and tells the chosen ones', async () => {
  const onThemeChange = vi.fn<(theme: string) => void>();
  show(onThemeChange);
  expect(screen.getByRole('radio', { name: 'As on your device' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onThemeChange.mock.calls).toEqual([['dark']]);
});

it('has no accessibility violation', async () => {
  show();
  expect(await findViolations()).toEqual([]);
});
