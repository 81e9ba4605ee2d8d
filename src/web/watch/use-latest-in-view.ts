import { type RefObject, useEffect, useRef } from 'react';
import type { Shown } from './use-shown.ts';

/**
 * Brings the newest step into view when another one is asked for. Where the button that asked for it went away, the
 * focus goes to the step's heading instead of getting lost.
 *
 * @returns For the element of the newest step.
 */
export function useLatestInView(shown: Shown): RefObject<HTMLLIElement | null> {
  const latest = useRef<HTMLLIElement>(null);
  const before = useRef<Shown | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = shown;
    if (was === shown || shown === 'all' || (was === null && shown === 1)) return;
    latest.current?.scrollIntoView({ behavior: was !== null && mayMove() ? 'smooth' : 'auto' });
    // A page that opens leaves the focus to the frame around it.
    if (was === null || document.activeElement !== document.body) return;
    latest.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [shown]);
  return latest;
}

const mayMove = () => !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
