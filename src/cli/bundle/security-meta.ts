import type { Plugin } from 'vite';
import { metaSecurityPolicy } from '#server/security-headers.ts';

/**
 * Writes the server's content security policy into every built page, so that a static host that
 * sends no headers gives the same protection (but for framing, which a page cannot forbid itself).
 *
 * The development server's pages go without: Vite's own client breaks Trusted Types.
 */
export function securityMeta(): Plugin {
  return {
    name: 'even-keel:security-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaSecurityPolicy },
        // A policy holds for what comes after it.
        injectTo: 'head-prepend',
      },
    ],
  };
}
