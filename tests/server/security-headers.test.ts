import { describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { contentSecurityPolicy, metaSecurityPolicy } from '#server/security-headers.ts';
import { writeBuiltApp } from './built-app.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types even-keel";

it('allows nothing but what the app needs from its own address', () => {
  expect(contentSecurityPolicy).toBe(policy);
});

it('leaves out of the meta element only what a meta element cannot say', () => {
  expect(metaSecurityPolicy).toBe(policy.replace("frame-ancestors 'none'; ", ''));
});

describe('every security header comes with', () => {
  it.each([
    ['/', 'GET', 200],
    ['/assets/plain.js', 'GET', 200],
    ['/gone.js', 'GET', 404],
    ['/', 'POST', 405],
    ['/healthz', 'GET', 200],
  ])('%s answered to %s with %i', async (address, method, status) => {
    const answer = await createApp({ distFolder: writeBuiltApp() }).request(address, { method });
    const sent = (name: string) => answer.headers.get(name);
    expect({
      status: answer.status,
      policy: sent('content-security-policy'),
      opener: sent('cross-origin-opener-policy'),
      resource: sent('cross-origin-resource-policy'),
      referrer: sent('referrer-policy'),
      sniffing: sent('x-content-type-options'),
      microphone: sent('permissions-policy')?.split(', ').includes('microphone=()'),
    }).toEqual({
      status,
      policy,
      opener: 'same-origin',
      resource: 'same-origin',
      referrer: 'no-referrer',
      sniffing: 'nosniff',
      microphone: true,
    });
  });
});
