import { conversationRules } from './conversation.ts';
import { lengthRules } from './length.ts';
import type { QualityRule } from './quality-rule.ts';
import { structureRules } from './structure.ts';
import { tellRules } from './tells.ts';

/** Every quality rule in the order of its code; a code never changes its meaning (SPEC Q1). */
export const qualityRules: readonly QualityRule[] = [
  ...lengthRules,
  ...tellRules,
  ...structureRules,
  ...conversationRules,
];
