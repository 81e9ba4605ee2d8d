import { useEffect } from 'react';
import type { StepMemory } from './step-memory.ts';

/**
 * After a step to another screen, moves the focus to its heading, so that a screen reader says where
 * one is. Stands beside a lazy screen under the same Suspense, with the address as its key: its effect
 * runs once both are shown.
 */
export function FocusHeading({ steps }: { readonly steps: StepMemory }) {
  useEffect(() => {
    const step = steps.take();
    if (step === 'loaded' || step === 'replaced') return;
    const main = document.querySelector('main');
    // The screen has gone to the part of it that the address names.
    if (document.activeElement !== main && main?.contains(document.activeElement)) return;
    const heading = main?.querySelector('h1') ?? main;
    heading?.focus({ preventScroll: true });
    // Going back leaves the place on the page to the browser.
    if (step === 'followed') globalThis.scrollTo(0, 0);
  }, [steps]);
  return null;
}
