import { useSyncExternalStore } from 'react';

/** Where outline and drawing stand side by side; map-page.module.css says the same. */
const wide = '(min-width: 60rem)';

/** Whether there is room for both views of the map. */
export function useIsWide(): boolean {
  return useSyncExternalStore(watch, () => globalThis.matchMedia(wide).matches);
}

function watch(onChange: () => void): () => void {
  const query = globalThis.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
