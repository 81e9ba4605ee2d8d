import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCollection, isPair, parseDocument } from 'yaml';
import { createReport } from '#scenario/report.ts';
import { scanTokens } from '#scenario/scan.ts';

/** How deep the YAML reader went; without recursion, since that is what is being measured. */
function depthOf(yaml: string): number {
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' as const };
  const open: { readonly node: unknown; readonly depth: number }[] = [
    { node: parseDocument(yaml, options).contents, depth: 1 },
  ];
  let deepest = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (isPair(node)) open.push({ node: node.key, depth }, { node: node.value, depth });
    if (!isCollection(node)) continue;
    deepest = Math.max(deepest, depth);
    for (const one of node.items) open.push({ node: one, depth: depth + 1 });
  }
  return deepest;
}

const piece = fc.constantFrom(
  '[',
  ']',
  '{',
  '}',
  ',',
  ': ',
  '- ',
  '? ',
  'a',
  '"b"',
  "'c'",
  '\n',
  '\n ',
  '\n  ',
  ' #d',
  '|\n',
);
const run = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 300 }))
  .map(([pieces, times]) => pieces.join('').repeat(times));

it('[F1] never lets a text through that the YAML reader takes deeper than four times the limit', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 3 }), (runs) => {
      const yaml = runs.join('');
      const scanned = scanTokens(yaml, createReport('f.yaml', yaml));
      expect(scanned?.tooDeepAt === null ? depthOf(yaml) : 0).toBeLessThanOrEqual(2 * 2 * 64);
    }),
    { numRuns: 400 },
  );
}, 120_000);

it('[F1] lets through whatever is nested within the limit, in any style', () => {
  const style = fc.array(fc.constantFrom('[', '{a: ', '- ', 'b:\n'), {
    minLength: 1,
    maxLength: 63,
  });
  fc.assert(
    fc.property(style, (levels) => {
      const yaml = nest(levels);
      const report = createReport('f.yaml', yaml);
      scanTokens(yaml, report);
      expect(report.findings()).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Block styles first: they cannot stand inside brackets. */
function nest(levels: readonly string[]): string {
  const blocks = levels.filter((level) => level === '- ' || level === 'b:\n');
  const brackets = levels.filter((level) => level === '[' || level === '{a: ');
  let column = 0;
  let yaml = '';
  for (const level of blocks) {
    yaml += level === '- ' ? '- ' : `b:\n${' '.repeat(column + 1)}`;
    column += level === '- ' ? 2 : 1;
  }
  return `${yaml}${brackets.join('')}1${brackets
    .map((level) => (level === '[' ? ']' : '}'))
    .toReversed()
    .join('')}`;
}
