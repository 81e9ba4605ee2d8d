/**
 * The hash of a stored scenario, as `scenarioHash` of the core computes it. The browser's own SHA-256
 * does it where there is one, and a page that did not come over https has none.
 */
export async function hashCanonical(canonical: string): Promise<string> {
  const { crypto } = globalThis;
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- see above
  if (crypto.subtle === undefined) {
    const { scenarioHash } = await import('#scenario/canonical.ts');
    return scenarioHash(canonical);
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
