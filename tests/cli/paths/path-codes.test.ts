import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathCodes } from '#cli/paths/path-codes.ts';

it('lists every code with its severity and its meaning in docs/path-codes.md', () => {
  const listed = readFileSync('docs/path-codes.md', 'utf8').split('\n');
  expect(listed.filter((line) => line.startsWith('- '))).toEqual(
    Object.entries(pathCodes).map(
      ([code, { severity, means }]) => `- **${code}** (${severity}): ${means}`,
    ),
  );
});
