// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Face } from '#web/call/face.tsx';
import type { FadeProps } from '#web/ui/fade.tsx';

function FakeFade({ isShown, duration, children }: FadeProps) {
  return (
    <div data-testid="fade">
      {`${isShown ? 'in' : 'out'} ${duration}`}
      {children}
    </div>
  );
}

/** Which drawings stand there, from back to front. */
const drawn = () => [...document.querySelectorAll('img')].map((img) => img.getAttribute('src'));

it('simply stands there at first', () => {
  render(<Face src="/calm.svg" label="Ilse, calm" Fade={FakeFade} />);
  expect([drawn(), screen.queryByTestId('fade')]).toEqual([['/calm.svg'], null]);
});

it('passes over the expression before it', () => {
  const { rerender } = render(<Face src="/calm.svg" label="Ilse, calm" Fade={FakeFade} />);
  rerender(<Face src="/rage.svg" label="Ilse, furious" Fade={FakeFade} />);
  expect(drawn()).toEqual(['/calm.svg', '/rage.svg']);
  expect(screen.getByTestId('fade')).toHaveTextContent('in 0.25');
});

it('is one picture to who cannot see it', () => {
  const { rerender } = render(<Face src="/calm.svg" label="Ilse, calm" Fade={FakeFade} />);
  rerender(<Face src="/rage.svg" label="Ilse, furious" Fade={FakeFade} />);
  expect(screen.getAllByRole('img').map((img) => img.getAttribute('alt'))).toEqual([
    'Ilse, furious',
  ]);
});

it('changes at once where nothing can fade it, and does not come again when something can', () => {
  const { rerender } = render(<Face src="/calm.svg" label="Ilse, calm" Fade={null} />);
  rerender(<Face src="/rage.svg" label="Ilse, furious" Fade={null} />);
  rerender(<Face src="/rage.svg" label="Ilse, furious" Fade={FakeFade} />);
  expect([drawn(), screen.queryByTestId('fade')]).toEqual([['/rage.svg'], null]);
});
