// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { holdCall } from '#web/offline/running-calls.ts';

it('lets a call run where the page came over an unprotected connection and has no locks', () => {
  expect('locks' in navigator).toBe(false);
  expect(holdCall()).not.toThrow();
});
