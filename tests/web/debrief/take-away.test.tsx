// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderDebriefAfterReaction } from './render-debrief.tsx';

it('copies the debrief as text, with the goal that was just kept, and says so', async () => {
  const { user } = renderDebriefAfterReaction();
  await user.click(screen.getByRole('button', { name: 'Keep this goal' }));
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Your score: 70 of 100');
  expect(copied).toContain('My goal: If they have told me');
});

it('shows the text to be taken where the browser does not let the page copy', async () => {
  const { user } = renderDebriefAfterReaction();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  const text = await screen.findByRole('textbox', { name: 'The debrief as text' });
  expect((text as HTMLTextAreaElement).value).toContain('Your score: 70 of 100');
});

it('prints the page', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const { user } = renderDebriefAfterReaction();
  await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
