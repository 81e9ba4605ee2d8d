// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StorageFullError } from '#web/runs/run-errors.ts';
import { renderDebrief } from './render-debrief.tsx';

const form = () => screen.queryByRole('region', { name: 'First, your own view' });
const happened = () => screen.queryByRole('heading', { name: 'What happened' });

describe('the own reaction', () => {
  it('comes before any number', () => {
    const { container } = renderDebrief();
    expect(form()).toBeInTheDocument();
    expect(container.textContent).not.toMatch(/\d/);
  });

  it('is given by two taps, and then the debrief shows', async () => {
    const { user, onReact } = renderDebrief();
    await user.click(screen.getByRole('radio', { name: 'Shaky' }));
    await user.click(screen.getByRole('button', { name: 'On to the debrief' }));
    expect(onReact.mock.calls).toEqual([[{ view: 'shaky', where: null, change: '' }]]);
    expect(form()).not.toBeInTheDocument();
    expect(happened()).toBeInTheDocument();
  });

  it('takes a line of what the learner would change', async () => {
    const { user, onReact } = renderDebrief();
    await user.click(screen.getByRole('radio', { name: 'Well' }));
    await user.type(screen.getByRole('textbox'), ' Ask first. ');
    await user.click(screen.getByRole('button', { name: 'On to the debrief' }));
    expect(onReact.mock.calls).toEqual([[{ view: 'well', where: null, change: 'Ask first.' }]]);
    expect(screen.getByText('Ask first.')).toBeInTheDocument();
  });

  it('takes where the learner would act differently, by a second tap', async () => {
    const { user, onReact } = renderDebrief();
    await user.click(screen.getByRole('radio', { name: 'Mostly well' }));
    const where = screen.getByRole('group', { name: 'Where would you act differently?' });
    await user.click(within(where).getByRole('radio', { name: 'Closing' }));
    await user.click(screen.getByRole('button', { name: 'On to the debrief' }));
    expect(onReact.mock.calls).toEqual([[{ view: 'mostly', where: 'close', change: '' }]]);
    expect(screen.getByText('You would act differently: closing.')).toBeInTheDocument();
  });

  it('can be skipped', async () => {
    const { user, onReact } = renderDebrief();
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    expect(onReact.mock.calls).toEqual([[null]]);
    expect(happened()).toBeInTheDocument();
  });

  it('asks for one of the four before it goes on', async () => {
    const { user, onReact } = renderDebrief();
    await user.click(screen.getByRole('button', { name: 'On to the debrief' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Pick one of the four, or skip this.');
    expect(onReact).not.toHaveBeenCalled();
  });

  it('is given by keyboard alone, and the focus goes to what happened', async () => {
    const { user, onReact } = renderDebrief();
    await user.tab();
    await user.keyboard(' {ArrowRight}');
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onReact.mock.calls).toEqual([[{ view: 'mostly', where: null, change: '' }]]);
    expect(happened()).toHaveFocus();
  });

  it('is not asked a second time, and stands above the numbers', () => {
    renderDebrief({ reaction: { view: 'badly', where: null, change: 'Ring sooner.' } });
    expect(form()).not.toBeInTheDocument();
    expect(screen.getByText('Badly')).toBeInTheDocument();
    expect(screen.getByText('Ring sooner.')).toBeInTheDocument();
  });

  it('says so when it could not be saved, and shows the debrief all the same', async () => {
    const { user, onReact } = renderDebrief();
    onReact.mockRejectedValueOnce(new StorageFullError(null));
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be saved');
    expect(happened()).toBeInTheDocument();
  });
});
