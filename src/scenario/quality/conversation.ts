import type { QualityRule } from './quality-rule.ts';

/** SC350 to SC379: how a good conversation runs. */
export const conversationRules: readonly QualityRule[] = [];
