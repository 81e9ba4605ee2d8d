// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fade } from '#web/ui/fade.tsx';

/** jsdom has neither animations nor media queries. */
function supportAnimations(prefersLess: boolean) {
  const animate = vi.fn<Element['animate']>(
    () =>
      Object.assign(new EventTarget(), {
        finished: Promise.resolve(),
        cancel: () => null,
      }) as never,
  );
  Object.assign(HTMLElement.prototype, { animate });
  vi.stubGlobal('matchMedia', () => ({ matches: prefersLess }));
  return animate;
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'animate');
  vi.unstubAllGlobals();
});

const show = (isShown: boolean) => <Fade isShown={isShown}>Hello</Fade>;

describe('Fade', () => {
  it('fades in what comes to be shown', () => {
    const animate = supportAnimations(false);
    const { rerender } = render(show(false));
    expect(animate).not.toHaveBeenCalled();
    rerender(show(true));
    expect(animate.mock.calls[0]?.[0]).toEqual({ opacity: [0, 1] });
  });

  it('takes its time where it is told to', () => {
    const animate = supportAnimations(false);
    render(
      <Fade isShown duration={0.25}>
        Hello
      </Fade>,
    );
    expect(animate.mock.calls[0]?.[1]).toMatchObject({ duration: 250 });
  });

  it('moves nothing where less motion is asked for', () => {
    const animate = supportAnimations(true);
    render(show(true));
    expect(animate).not.toHaveBeenCalled();
  });

  it('hides nothing by itself, so that nothing stays hidden without animations', () => {
    render(show(true));
    expect(screen.getByText('Hello')).toBeVisible();
    expect(screen.getByText('Hello')).not.toHaveAttribute('style');
  });
});
