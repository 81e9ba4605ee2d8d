import { useEffect } from 'react';

/** In milliseconds: for browsers that do not tell when they are idle. */
const afterFirstPaintMs = 1000;

/**
 * Fetches pictures ahead, once the page stands: a face then changes with the line and not after it,
 * and is there even when the network is not.
 */
export function usePreloaded(urls: readonly string[]): void {
  const list = urls.join(' ');
  useEffect(() => {
    const preload = () => {
      for (const url of list.split(' ')) new Image().src = url;
    };
    // oxlint-disable-next-line typescript/no-unnecessary-condition -- not every browser has it
    if (globalThis.requestIdleCallback === undefined) {
      const timer = setTimeout(preload, afterFirstPaintMs);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(preload);
    return () => cancelIdleCallback(idle);
  }, [list]);
}
