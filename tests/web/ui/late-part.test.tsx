// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#web/app/error-boundary.tsx';
import { latePart } from '#web/ui/late-part.tsx';

interface GreetingProps {
  readonly name: string;
}

function Greeting({ name }: GreetingProps) {
  return <h1>Hello {name}</h1>;
}

const unfetched = new TypeError('Failed to fetch dynamically imported module: /assets/part.js');

const fakeFetch = () => vi.fn<() => Promise<ComponentType<GreetingProps>>>();

function frame(Part: ComponentType<GreetingProps>, path = '/') {
  return (
    <ErrorBoundary path={path}>
      <Part name="Ilse" />
    </ErrorBoundary>
  );
}

/** Renders and lets what is fetched arrive. */
async function show(Part: ComponentType<GreetingProps>) {
  return await act(async () => {
    const shown = render(frame(Part));
    await Promise.resolve();
    return shown;
  });
}

beforeEach(() => {
  // React reports what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('is fetched once, however often it is shown', async () => {
  const fetchPart = fakeFetch().mockResolvedValue(Greeting);
  const Part = latePart(fetchPart, null);
  const { unmount } = await show(Part);
  unmount();
  await show(Part);
  expect(screen.getByRole('heading', { name: 'Hello Ilse' })).toBeVisible();
  expect(fetchPart).toHaveBeenCalledOnce();
});

it('is fetched once and no more while it cannot be, until the learner tries again', async () => {
  const fetchPart = fakeFetch().mockRejectedValueOnce(unfetched).mockResolvedValue(Greeting);
  await show(latePart(fetchPart, null));
  expect(fetchPart).toHaveBeenCalledOnce();
  await act(async () => await userEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(screen.getByRole('heading', { name: 'Hello Ilse' })).toBeVisible();
});

it('is fetched again at another address', async () => {
  const fetchPart = fakeFetch().mockRejectedValueOnce(unfetched).mockResolvedValue(Greeting);
  const Part = latePart(fetchPart, null);
  const { rerender } = await show(Part);
  await act(async () => {
    rerender(frame(Part, '/elsewhere'));
    await Promise.resolve();
  });
  expect(screen.getByRole('heading', { name: 'Hello Ilse' })).toBeVisible();
});
