// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { supportDialogs } from '#tests/support/dialogs.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Meter } from '#web/ui/meter.tsx';
import { Select } from '#web/ui/select.tsx';

beforeAll(supportDialogs);

describe('Button', () => {
  it('sends no form unless it is told to', () => {
    render(<Button>Keep</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });
});

describe('Badge', () => {
  it.each(['strong', 'sound', 'slip', 'setback'] as const)(
    'gives the grade %s a shape, so that colour is not the only sign',
    (tone) => {
      const { container } = render(<Badge tone={tone}>{tone}</Badge>);
      expect(container.querySelector('svg path')).not.toBeNull();
    },
  );

  it('gives each grade another shape', () => {
    const shapes = (['strong', 'sound', 'slip', 'setback'] as const).map((tone) => {
      const { container } = render(<Badge tone={tone}>{tone}</Badge>);
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(4);
  });
});

describe('ChoiceGroup', () => {
  const choices = [
    { value: 'a', label: 'Slow', description: 'One line at a time.' },
    { value: 'b', label: 'Fast' },
  ] as const;

  it('is a named group whose choices are chosen with the arrow keys', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(
      <ChoiceGroup legend="Pace" look="cards" choices={choices} value="a" onChange={onChange} />,
    );
    expect(screen.getByRole('group', { name: 'Pace' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(onChange.mock.calls).toEqual([['b']]);
  });

  it('keeps the words for screen readers where only icons are seen', () => {
    render(
      <ChoiceGroup
        legend="Pace"
        look="icons"
        choices={choices}
        value="a"
        onChange={vi.fn<() => void>()}
      />,
    );
    expect(screen.getByRole('radio', { name: /Slow/ })).toBeChecked();
  });
});

describe('Select', () => {
  it('tells the chosen value, not its label', async () => {
    const onChange = vi.fn<(value: string) => void>();
    const options = [
      { value: 'any', label: 'Any' },
      { value: 'late', label: 'Late delivery' },
    ] as const;
    render(<Select label="Trouble" options={options} value="any" onChange={onChange} />);
    await userEvent.selectOptions(screen.getByLabelText('Trouble'), 'Late delivery');
    expect(onChange.mock.calls).toEqual([['late']]);
  });
});

describe('Meter', () => {
  it('says its value in words', () => {
    render(<Meter label="Best" value={62} valueText="62 of 100" />);
    const meter = screen.getByRole('meter', { name: 'Best' });
    expect(meter).toHaveAttribute('aria-valuetext', '62 of 100');
    expect(meter).toHaveProperty('value', 62);
  });
});

describe('Dialog', () => {
  const show = (isOpen: boolean, onClose = vi.fn<() => void>()) => (
    <Dialog isOpen={isOpen} onClose={onClose} title="Briefing" closeLabel="Close">
      <p>What you know</p>
    </Dialog>
  );

  it('is named by its title and holds its content only while it is open', () => {
    const { rerender } = render(show(true));
    expect(screen.getByRole('dialog', { name: 'Briefing' })).toHaveTextContent('What you know');
    rerender(show(false));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText('What you know')).toBeNull();
  });

  it('asks its owner to close it, by its button and by a press beside it', async () => {
    const onClose = vi.fn<() => void>();
    render(show(true, onClose));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.pointer({ keys: '[MouseLeft]', target: screen.getByRole('dialog') });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('stays open for a press inside', async () => {
    const onClose = vi.fn<() => void>();
    render(show(true, onClose));
    await userEvent.click(screen.getByText('What you know'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has no accessibility violation', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Even Keel';
    render(
      <main>
        <h1>Call</h1>
        {show(true)}
      </main>,
    );
    expect(await findViolations()).toEqual([]);
  });
});
