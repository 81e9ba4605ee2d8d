import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkCodes } from '#cli/inspect/check-codes.ts';

it('lists every code with its meaning in docs/command-line.md', () => {
  const doc = readFileSync('docs/command-line.md', 'utf8');
  const listed = [...doc.matchAll(/^\| (CL\d+) \| (.*?) *\|$/gm)].map(([, code, means]) => [
    code,
    means,
  ]);
  expect(listed).toEqual(Object.entries(checkCodes));
});
