import { apologyRules } from './conversation-apology.ts';
import { closingRule } from './conversation-closing.ts';
import { moodRules } from './conversation-mood.ts';
import { openingRules } from './conversation-opening.ts';
import { heardFirstRule, thenOptionsRule } from './conversation-order.ts';
import { concreteRule, exactRule, gentleRule } from './conversation-wording.ts';
import type { QualityRule } from './quality-rule.ts';

/** SC350 to SC379: how a good conversation runs. */
export const conversationRules: readonly QualityRule[] = [
  ...openingRules,
  heardFirstRule,
  ...apologyRules,
  thenOptionsRule,
  concreteRule,
  exactRule,
  closingRule,
  gentleRule,
  ...moodRules,
];
