import { useEffect } from 'react';

/** Fetches pictures ahead, so that a face changes with the line and not after it. */
export function usePreloaded(urls: readonly string[], isWanted: boolean): void {
  const list = urls.join(' ');
  useEffect(() => {
    if (!isWanted) return;
    for (const url of list.split(' ')) new Image().src = url;
  }, [list, isWanted]);
}
