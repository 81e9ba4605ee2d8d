/** What browsers with Trusted Types ask for; the others take the address itself. */
interface ScriptPolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

let trust: ((url: string) => string) | null = null;

/** What the build calls a script that runs beside the page: `worker.js`, `assets/check-worker-1a2B3c4D.js`. */
const workerScript = /\/(?:[a-z]+-)?worker(?:-[\w-]{8})?\.[jt]s$/;

/**
 * Vouches for the address of a worker's script, as the content security policy asks (docs/security.md):
 * only for those that the build calls so, on this app's own host.
 *
 * @param url As the build wrote it.
 * @throws Error for every other address.
 */
export function trustOwnScript(url: string): string {
  trust ??= openPolicy();
  return trust(url);
}

function openPolicy(): (url: string) => string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: ScriptPolicies };
  if (trustedTypes === undefined) return ownAddress;
  const policy = trustedTypes.createPolicy('even-keel', { createScriptURL: ownAddress });
  return (url) => policy.createScriptURL(url);
}

function ownAddress(url: string): string {
  const { href, origin, pathname } = new URL(url, globalThis.location.href);
  if (origin === globalThis.location.origin && workerScript.test(pathname)) return href;
  throw new Error(`${href} is no worker of this app, so it may not run here.`);
}
