import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qualityRules } from '#scenario/quality/rules.ts';

const folder = new URL('../../../docs/findings/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

it('[Q1] has a page for each code of the quality rules, and no other', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.toSorted()).toEqual(qualityRules.map(({ code }) => `${code}.md`));
});

it('[Q1] lists every page with what its code means', () => {
  const listed = read('README.md').split('\n');
  expect(listed.filter((line) => line.startsWith('- ['))).toEqual(
    qualityRules.map(
      ({ code, severity, means }) => `- [${code}](${code}.md) (${severity}): ${means}`,
    ),
  );
});

describe.each(qualityRules)('the page of $code', ({ code, severity, means }) => {
  // Examples may have comments, which look like headings.
  const lines = read(`${code}.md`)
    .replaceAll(/^```[^]*?^```$/gm, '')
    .split('\n');

  it('[Q1] says what the code means, why, with an example and how to mend it', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      `# ${code} (${severity}): ${means}`,
      '## Why',
      '## An example',
      '## How to mend it',
    ]);
  });
});
