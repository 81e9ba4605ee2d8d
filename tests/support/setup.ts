import { afterEach } from 'vitest';

// Only a test with a DOM needs these, and loading them takes longer than most tests of the core.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
