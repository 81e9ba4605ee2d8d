import type { QualityRule } from './quality-rule.ts';

/** SC304 to SC329: what gives the best reply away to somebody who understood nothing. */
export const tellRules: readonly QualityRule[] = [];
