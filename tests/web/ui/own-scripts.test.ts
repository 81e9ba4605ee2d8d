// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { origin } = globalThis.location;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const open = async () => (await import('#web/ui/own-scripts.ts')).trustOwnScript;

describe.each(['without Trusted Types', 'with them'])('%s', (way) => {
  const createPolicy = vi.fn<(name: string, rules: object) => object>((_, rules) => rules);

  beforeEach(() => {
    if (way === 'with them') vi.stubGlobal('trustedTypes', { createPolicy });
  });

  it.each(['/worker.js', '/training/worker.js', '/assets/check-worker-mgGZSd6M.js'])(
    'vouches for %s',
    async (url) => {
      expect((await open())(url)).toBe(origin + url);
    },
  );

  it.each([
    'https://elsewhere.example/worker.js',
    '//elsewhere.example/worker.js',
    '/assets/index-mgGZSd6M.js',
    '/worker.js.html',
    'data:text/javascript,worker.js',
    'blob:worker.js',
  ])('refuses %s', async (url) => {
    const trust = await open();
    expect(() => trust(url)).toThrow(/is no worker of this app/u);
  });

  it('makes the one policy that the page allows once', async () => {
    createPolicy.mockClear();
    const trust = await open();
    trust('/worker.js');
    trust('/assets/check-worker-mgGZSd6M.js');
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(
      way === 'with them' ? ['even-keel'] : [],
    );
  });
});
