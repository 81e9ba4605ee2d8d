import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse.ts';
import { baseYaml, type Change, compare } from './base.ts';
import { conditionChanges } from './condition-changes.ts';
import { referenceChanges } from './reference-changes.ts';
import { shapeChanges } from './shape-changes.ts';
import { structureChanges } from './structure-changes.ts';
import { wordChanges } from './word-changes.ts';

describe('the valid scenario', () => {
  it('[F5] has no finding', () => {
    expect(parseScenario(baseYaml, 'torn-sleeve.yaml').findings).toEqual([]);
  });
});

const groups: readonly (readonly [string, readonly Change[]])[] = [
  ['a wrong shape', shapeChanges],
  ['a wrong word', wordChanges],
  ['a wrong condition', conditionChanges],
  ['a broken reference', referenceChanges],
  ['parts that do not fit together', structureChanges],
];

describe.each(groups)('%s', (_, changes) => {
  for (const change of changes) {
    it(`[${change.rule}] tells ${change.title}`, () => {
      const { expected, actual } = compare(change);
      expect(actual).toEqual(expected);
    });
  }
});
