import type { Severity } from '#scenario/finding.ts';
import { limits } from '#scenario/limits.ts';
import type { Scenario } from '#scenario/schema.ts';
import type { VariantEvidence } from './evidence.ts';
import type { Problem, QualityRule } from './quality-rule.ts';
import { qualityRules } from './rules.ts';
import { subjectOf } from './subject.ts';

/** A problem with the code and the severity of its rule; the command line gives it file, line and column. */
export interface QualityFinding extends Problem {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * Looks at a scenario with every quality rule (SPEC Q1). Never more findings than the parser lists of a file.
 *
 * @param scenario Checked by the parser.
 * @param evidence What the proof found out. Of less than all variants it is left aside, and with it what rests on it.
 */
export function checkQuality(
  scenario: Scenario,
  evidence: readonly VariantEvidence[],
  rules: readonly QualityRule[] = qualityRules,
): readonly QualityFinding[] {
  const isWhole = evidence.length === scenario.variants.length;
  const subject = subjectOf(scenario, isWhole ? evidence : []);
  const listed: QualityFinding[] = [];
  const unlisted: QualityFinding[] = [];
  for (const { code, severity, find } of rules) {
    for (const problem of find(subject)) {
      const into = listed.length < limits.findings ? listed : unlisted;
      into.push({ ...problem, code, severity });
    }
  }
  if (unlisted.length === 0) return listed;
  const isError = unlisted.some(({ severity }) => severity === 'error');
  return [
    {
      code: 'SC016',
      severity: isError ? 'error' : 'warning',
      path: '',
      message: `${unlisted.length} more findings are not listed.`,
      hint: 'Mend those below first; often one mistake causes many.',
    },
    ...listed,
  ];
}
