import { expect, it } from 'vitest';
import { documents } from '#guidelines/documents.ts';
import { guidelineIds } from '#guidelines/ids.ts';
import { type TensionRule, tensions } from '#guidelines/tensions.ts';

const rules: readonly TensionRule[] = tensions;

function findBroken(isBroken: (rule: TensionRule) => boolean): number[] {
  return rules.filter((rule) => isBroken(rule)).map(({ rule }) => rule);
}

it('[G14] numbers the tension rules from 1 to 10', () => {
  expect(rules.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('[G14] scores rules 1 to 9 and only teaches rule 10', () => {
  expect(findBroken(({ scored }) => !scored)).toEqual([10]);
});

it('[G15] names at least two guidelines of the catalogue, each once', () => {
  expect(
    findBroken(
      ({ guidelines }) =>
        new Set(guidelines).size < Math.max(2, guidelines.length) ||
        !guidelines.every((id) => guidelineIds.includes(id)),
    ),
  ).toEqual([]);
});

it('[G15] cites places that exist, none twice, of at least two documents', () => {
  expect(
    findBroken(({ sources }) => {
      const places = new Set(sources.map(({ document, place }) => `${document}: ${place}`));
      const areKnown = sources.every(({ document, place }) => {
        const known: readonly string[] = documents[document].places;
        return known.includes(place);
      });
      const cited = new Set(sources.map(({ document }) => document));
      return !areKnown || places.size < sources.length || cited.size < 2;
    }),
  ).toEqual([]);
});

it('[G15] resolves each tension in one or two sentences', () => {
  expect(
    findBroken(({ resolution }) => !/^\p{Lu}[^.!?]*\.( \p{Lu}[^.!?]*\.)?$/u.test(resolution)),
  ).toEqual([]);
});

it('[G16] is plain data', () => {
  expect(JSON.parse(JSON.stringify(tensions))).toStrictEqual(tensions);
});
