import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describePages } from '#cli/terminal/describe-pages.ts';
import { qualityRules } from '#scenario/quality/rules.ts';

it('names the page of each quality rule that was broken, once', () => {
  const codes = ['SC310', 'PR105', 'SC305', 'SC310', 'SC207'];
  expect(describePages(codes.map((code) => ({ code })))).toEqual([
    'Why, and how to mend it: docs/findings/SC305.md, docs/findings/SC310.md',
  ]);
});

it('says nothing where no quality rule was broken', () => {
  expect(describePages([{ code: 'PR105' }])).toEqual([]);
});

it('names pages that are there', () => {
  const pages =
    describePages(qualityRules)
      .join(' ')
      .match(/docs\S+\.md/g) ?? [];
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});
