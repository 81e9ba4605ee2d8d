import { afterEach, expect, it, vi } from 'vitest';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { hashCanonical } from '#web/runs/hash-canonical.ts';

const canonical = canonicalJson({ ...tinySource, title: 'Grüße – “naïve” 🚚' });

afterEach(() => vi.unstubAllGlobals());

it('is the hash of the core, computed by the browser', async () => {
  const digest = vi.spyOn(crypto.subtle, 'digest');
  expect(await hashCanonical(canonical)).toBe(scenarioHash(canonical));
  expect(digest).toHaveBeenCalledOnce();
});

it('is the same where the browser has none', async () => {
  vi.stubGlobal('crypto', {});
  expect(await hashCanonical(canonical)).toBe(scenarioHash(canonical));
});
