/** How often a page that stays open asks for a new version. */
const askMs = 60 * 60_000;

/**
 * Calls back each time a new version stands ready on the device, and at once if one does.
 *
 * @returns Stops it.
 */
export function watchVersions(
  registration: ServiceWorkerRegistration,
  onReady: () => void,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const tell = () => {
    // Without a controller it is the first version, which has nobody to wait for.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) onReady();
  };
  const follow = () => {
    registration.installing?.addEventListener('statechange', tell, { signal });
  };
  let askedAt = performance.now();
  const ask = () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedAt < askMs) return;
    askedAt = performance.now();
    // The network may be gone; then there is nothing newer.
    registration.update().catch(() => null);
  };
  registration.addEventListener('updatefound', follow, { signal });
  document.addEventListener('visibilitychange', ask, { signal });
  follow();
  tell();
  return () => ending.abort();
}

function reload(): void {
  globalThis.location.reload();
}

/** Puts the waiting version in place of the running one and reloads the page once it is. */
export function takeOver({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    // Another tab was faster.
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  // A worker has no origin to name, and there is nothing to hand over.
  waiting.postMessage('take over', []);
}
