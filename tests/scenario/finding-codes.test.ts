import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingCodes } from '#scenario/codes.ts';
import { conditionChanges } from './condition-changes.ts';
import { hostileFiles } from './hostile.ts';
import { referenceChanges } from './reference-changes.ts';
import { shapeChanges } from './shape-changes.ts';
import { structureChanges } from './structure-changes.ts';
import { wordChanges } from './word-changes.ts';

const listed = readFileSync(new URL('../../docs/finding-codes.md', import.meta.url), 'utf8');
const malformed = readFileSync(
  new URL('./fixtures/malformed/expected.json', import.meta.url),
  'utf8',
);

it('[F8] lists every code in docs with its severity and what it means', () => {
  const wanted = Object.entries(findingCodes).map(
    ([code, { severity, means }]) => `- **${code}** (${severity}): ${means}`,
  );
  expect(listed.split('\n').filter((line) => line.startsWith('- '))).toEqual(wanted);
});

it('[F8] proves every code but the one that must never come', () => {
  const changes = [
    shapeChanges,
    wordChanges,
    conditionChanges,
    referenceChanges,
    structureChanges,
  ].flat();
  const proved = new Set([
    ...changes.flatMap(({ findings }) => findings.map(([code]) => code)),
    ...hostileFiles.flatMap(([, , codes]) => codes),
    ...[...malformed.matchAll(/SC\d{3}/g)].map(([code]) => code),
  ]);
  expect(Object.keys(findingCodes).filter((code) => !proved.has(code))).toEqual(['SC100']);
});
