const query = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the device asks for less motion. */
export const wantsLessMotion = (): boolean => query().matches;

/** Tells when that changes. @returns Ends the watch. */
export function watchMotion(listener: () => void): () => void {
  const asked = query();
  asked.addEventListener('change', listener);
  return () => asked.removeEventListener('change', listener);
}
