import { trustOwnScript } from '#web/ui/own-scripts.ts';

/** The one address that a worker may be loaded from. */
function findWorkerUrl(base: string): string {
  return new URL(`${base}worker.js`, globalThis.location.href).href;
}

/**
 * Installs the worker that keeps the app on the device; null where it cannot be.
 *
 * @param base Where the app lives on its host: "/" or "/training/".
 */
export async function registerWorker(base: string): Promise<ServiceWorkerRegistration | null> {
  // Not there where the page came over an unprotected connection.
  if (!('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  try {
    const address = trustOwnScript(findWorkerUrl(base));
    await serviceWorker.register(address, { scope: base, updateViaCache: 'none' });
    return (await serviceWorker.getRegistration(base)) ?? null;
  } catch (error) {
    // Private windows and blocked storage refuse it, and with the network gone there is nothing newer to
    // look for: the app goes on as it is.
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}
