// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { findViolations } from '#tests/support/find-violations.ts';
import { ErrorBoundary } from '#web/app/error-boundary.tsx';

function Broken({ error }: { readonly error: Error }): never {
  throw error;
}

function show(error: Error) {
  document.documentElement.lang = 'en';
  return render(
    <main>
      <ErrorBoundary path="/play/late">
        <Broken error={error} />
      </ErrorBoundary>
    </main>,
  );
}

beforeEach(() => {
  // React reports what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('says that nothing is lost, and what the error was', () => {
  show(new Error('No beat has the id "x".'));
  expect(screen.getByRole('alert')).toHaveTextContent(/nothing is lost/i);
  expect(screen.getByText(/Error: No beat has the id "x"\./)).toBeInTheDocument();
});

it('offers to reload and to go to the library', () => {
  show(new Error('broken'));
  expect(screen.getByRole('button', { name: 'Reload and carry on' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'See all scenarios' })).toHaveAttribute('href', '/');
});

it.each([
  new TypeError('Failed to fetch dynamically imported module: /assets/call-1.js'),
  new TypeError('error loading dynamically imported module: /assets/call-1.js'),
  new TypeError('Importing a module script failed.'),
  new Error('Unable to preload CSS for /assets/call-1.css'),
])('explains a part of the app that could not be fetched: $message', (error) => {
  show(error);
  expect(screen.getByRole('heading', { name: 'This part could not be fetched' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/a newer version/i);
  expect(screen.getByRole('alert')).not.toHaveTextContent(/fault is ours/i);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

it('blames no new version for another error', () => {
  show(new Error('broken'));
  expect(screen.getByRole('alert')).not.toHaveTextContent(/a newer version/i);
});

it('shows the next screen when the address changes', () => {
  const { rerender } = show(new Error('broken'));
  rerender(
    <main>
      <ErrorBoundary path="/">
        <h1>All scenarios</h1>
      </ErrorBoundary>
    </main>,
  );
  expect(screen.getByRole('heading', { name: 'All scenarios' })).toBeVisible();
});

it('has no accessibility violation', async () => {
  show(new Error('broken'));
  expect(await findViolations()).toEqual([]);
});
