import { gatherEvidence } from '#engine/evidence.ts';
import { proveScenario } from '#engine/prove.ts';
import { checkQuality, type QualityFinding } from '#scenario/quality/check-quality.ts';
import { conversationRules } from '#scenario/quality/conversation.ts';
import type { VariantEvidence } from '#scenario/quality/evidence.ts';
import { lengthRules } from '#scenario/quality/length.ts';
import type { QualityCode } from '#scenario/quality/quality-rule.ts';
import { structureRules } from '#scenario/quality/structure.ts';
import { tellRules } from '#scenario/quality/tells.ts';
import type { Scenario } from '#scenario/schema.ts';

/** Two small scenarios that differ in one thing: the first breaks a rule, the second does not. */
export interface RuleCase {
  readonly code: QualityCode;
  /** Goes on from "finds". */
  readonly title: string;
  readonly breaks: Scenario;
  readonly keeps: Scenario;
  /** What is found in `breaks` and not in `keeps`, by any rule of the same family: path, message, hint. */
  readonly problems: readonly (readonly [path: string, message: string, hint: string])[];
}

/** What the proof found out about each variant of a scenario. */
export function evidenceFor(scenario: Scenario): readonly VariantEvidence[] {
  const evidence: VariantEvidence[] = [];
  proveScenario(scenario, {
    hash: 'h',
    onProved: (proved) => evidence.push(gatherEvidence(proved)),
  });
  return evidence;
}

/** What the quality rules find, on what the proof found out. */
const findingsOf = (scenario: Scenario): readonly QualityFinding[] =>
  checkQuality(scenario, evidenceFor(scenario));

/** Lengths and tells, structure, conversation: a scenario this small is no call that would please them all. */
const families = [[...lengthRules, ...tellRules], structureRules, conversationRules];

/** What must be found for a case, and what is. */
export function compare({ code, breaks, keeps, problems }: RuleCase): {
  readonly expected: unknown;
  readonly actual: unknown;
} {
  const family = families.find((rules) => rules.some((rule) => rule.code === code)) ?? [];
  const isNear = (finding: QualityFinding) => family.some((rule) => rule.code === finding.code);
  const kept = findingsOf(keeps).filter(isNear);
  const known = new Set(kept.map((one) => `${one.code} ${one.path}`));
  const added = findingsOf(breaks).filter(
    (one) => isNear(one) && !known.has(`${one.code} ${one.path}`),
  );
  return {
    expected: {
      broken: problems.map(([path, message, hint]) => ({ code, path, message, hint })),
      kept: [],
    },
    actual: {
      broken: added.map(({ code: found, path, message, hint }) => ({
        code: found,
        path,
        message,
        hint,
      })),
      kept: kept.filter((one) => one.code === code),
    },
  };
}
