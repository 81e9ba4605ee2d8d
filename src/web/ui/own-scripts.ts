/** What browsers with Trusted Types ask for; the others take the address itself. */
interface ScriptPolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

let trust: ((url: string) => string) | null = null;

/**
 * Vouches for the address of a worker's script, as the content security policy asks (docs/security.md):
 * only for scripts of this app's own host.
 *
 * @param url As the build wrote it.
 * @throws Error for an address of another host.
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
  const { href, origin } = new URL(url, globalThis.location.href);
  if (origin === globalThis.location.origin) return href;
  throw new Error(
    `No script of ${origin} may run here, only those of ${globalThis.location.origin}.`,
  );
}
