import { type RefObject, useEffect, useRef } from 'react';

/** Marks the element that takes the focus when what had it went away. */
export const focusHome = { 'data-focus-home': '', tabIndex: -1 } as const;

/** In pixels: where a turn begins on a small screen (its scroll margin says the same). */
const gapAbove = 16;

/**
 * Keeps keyboard and screen reader users where the call goes on: when what is shown took the focused
 * control away, the focus goes to the marked element. A new turn's beginning comes into view.
 */
export function useFocusHome(
  area: RefObject<HTMLDivElement | null>,
  turn: number,
  shown: string,
): void {
  const last = useRef({ turn, shown });
  useEffect(() => {
    const before = last.current;
    last.current = { turn, shown };
    const element = area.current;
    if (element === null || before.shown === shown) return;
    const isScrolledPast = element.getBoundingClientRect().top < gapAbove;
    if (before.turn !== turn && isScrolledPast) element.scrollIntoView();
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    element.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true });
  }, [area, turn, shown]);
}
