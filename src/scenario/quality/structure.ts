import type { QualityRule } from './quality-rule.ts';

/** SC330 to SC349: how a call is built. */
export const structureRules: readonly QualityRule[] = [];
