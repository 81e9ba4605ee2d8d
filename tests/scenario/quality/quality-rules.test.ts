import { describe, expect, it } from 'vitest';
import { checkQuality } from '#scenario/quality/check-quality.ts';
import { qualityRules } from '#scenario/quality/rules.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { conversationCases } from './conversation-cases.ts';
import { lengthCases } from './length-cases.ts';
import { compare, type RuleCase } from './rule-case.ts';
import { tellCases } from './tell-cases.ts';
import { wordingCases } from './wording-cases.ts';
import { structureCases } from './structure-cases.ts';

/** The cases of every rule, a list for each file of rules. */
const cases: readonly RuleCase[] = [
  ...lengthCases,
  ...tellCases,
  ...structureCases,
  ...conversationCases,
  ...wordingCases,
];

describe('the rules of good scenarios', () => {
  for (const one of cases) {
    it(`[${one.code}] finds ${one.title}`, () => {
      const { expected, actual } = compare(one);
      expect(actual).toEqual(expected);
    });
  }

  it('[Q1] have each a case that breaks them and one that does not', () => {
    const proved = new Set(cases.map(({ code }) => code));
    expect(qualityRules.map(({ code }) => code).filter((code) => !proved.has(code))).toEqual([]);
  });

  it('[Q1] have codes that are used once and stand in order', () => {
    const codes = qualityRules.map(({ code }) => code);
    expect([...new Set(codes)].toSorted()).toEqual(codes);
  });
});

describe('checkQuality', () => {
  const scenario = smallScenario([fakeBeat('only', [fakeReply('one')])]);

  it('[Q1] lists 200 findings and tells how many more there are', () => {
    const problem = { path: '', message: 'Wrong.', hint: '' };
    const rule = (severity: 'error' | 'warning', count: number) => ({
      code: 'SC399' as const,
      severity,
      means: '',
      find: () => Array.from({ length: count }, () => problem),
    });
    const found = checkQuality(scenario, [], [rule('warning', 200), rule('error', 3)]);
    expect([found.length, found[0]]).toEqual([
      201,
      {
        code: 'SC016',
        severity: 'error',
        path: '',
        message: '3 more findings are not listed.',
        hint: 'Mend those below first; often one mistake causes many.',
      },
    ]);
  });
});
