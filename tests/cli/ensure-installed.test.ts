import { describe, expect, it } from 'vitest';
import { findMissingPackage, findNodeProblem } from '#cli/ensure-installed.mjs';

describe('findNodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('accepts Node %s', (version) => {
    expect(findNodeProblem(version)).toBeNull();
  });

  it.each(['18.20.8', '20.18.3', '8.0.0'])(
    'refuses Node %s, naming it and what is wanted',
    (version) => {
      expect(findNodeProblem(version)).toBe(
        `Even Keel needs Node.js 20.19 or newer, and this is ${version}. Install a newer Node.js (for example the current LTS release) and run the command again.`,
      );
    },
  );
});

describe('findMissingPackage', () => {
  const locked = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  };

  it('finds nothing when every locked version is installed', () => {
    const installed = { packages: { 'node_modules/react': { version: '19.3.1' } } };
    expect(findMissingPackage(locked, installed)).toBeNull();
  });

  it('names a package in another version', () => {
    const installed = { packages: { 'node_modules/react': { version: '19.3.0' } } };
    expect(findMissingPackage(locked, installed)).toBe('node_modules/react');
  });

  it('names the first package when nothing is installed', () => {
    expect(findMissingPackage(locked, null)).toBe('node_modules/react');
  });
});
