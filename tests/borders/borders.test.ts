import { beforeAll, describe, expect, it } from 'vitest';
import { cases, stubs } from './cases.ts';
import { checkSources, type Refusal } from './sandbox.ts';

const refusals: Refusal[] = [];

function refusalsOf(file: string): Refusal[] {
  return refusals.filter((refusal) => refusal.file === file);
}

// All sources are checked in one run of each tool: starting them takes longer than the checks.
beforeAll(async () => {
  const sources = [...stubs, ...cases.flatMap(({ planted, clean }) => [planted, clean])];
  refusals.push(...(await checkSources(new Map(sources.map(({ file, text }) => [file, text])))));
}, 120_000);

describe.each(cases)('$rule', ({ planted, clean, refusedBy, because }) => {
  it('refuses the planted violation', () => {
    const found = refusalsOf(planted.file);
    expect(found.map((refusal) => refusal.code)).toEqual(expect.arrayContaining([...refusedBy]));
    expect(found.map((refusal) => refusal.message).join('\n')).toContain(because);
  });

  it('accepts its clean neighbour', () => {
    expect(refusalsOf(clean.file)).toEqual([]);
  });
});
