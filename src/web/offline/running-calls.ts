/** Every tab with a call holds it, and tells when it begins to, so that tabs know of each other's calls. */
const sharedName = 'even-keel.call';

/**
 * Tells the other tabs that a call runs in this one, until the returned function is called. Pages that came
 * over an unprotected connection have no locks; they have no worker either, so no new version waits.
 */
export function holdCall(): () => void {
  if (!('locks' in navigator)) return () => undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const channel = new BroadcastChannel(sharedName);
  const holding = () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage('began');
    return new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    });
  };
  navigator.locks
    .request(sharedName, { mode: 'shared', signal }, holding)
    // Ended before it was granted.
    .catch(() => null)
    .finally(() => channel.close());
  return () => ending.abort();
}

/** Tells whether any tab has a call, each time that changes, until the returned function is called. */
export function watchCalls(onChange: (isRunning: boolean) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const wait = () => {
    navigator.locks
      .request(sharedName, { signal }, () => onChange(false))
      // Nobody watches any more.
      .catch(() => null);
  };
  const channel = new BroadcastChannel(sharedName);
  const listen = () => {
    onChange(true);
    wait();
  };
  channel.addEventListener('message', listen, { signal });
  signal.addEventListener('abort', () => channel.close());
  wait();
  return () => ending.abort();
}

/** Does something if no tab has a call; tells whether it did. */
export async function doWithoutCall(work: () => void): Promise<boolean> {
  return await navigator.locks.request(sharedName, { ifAvailable: true }, (lock) => {
    if (lock === null) return false;
    work();
    return true;
  });
}
