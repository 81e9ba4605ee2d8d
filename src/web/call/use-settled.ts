import { useEffect, useState } from 'react';

/** Shorter than anybody reads, longer than the pause in a double click or a double press. */
const settleMs = 300;

/**
 * Whether what stands on the screen has stood there for a moment, so that a press was meant for it.
 * What is there when the page appears counts at once.
 */
export function useSettled(shown: string): boolean {
  const [settled, setSettled] = useState(shown);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), settleMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return settled === shown;
}
