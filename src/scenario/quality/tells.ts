import type { QualityRule } from './quality-rule.ts';
import { absoluteRules } from './tells-absolutes.ts';
import { lookRules } from './tells-look.ts';
import { orderRules } from './tells-order.ts';
import { readingRules } from './tells-reading.ts';
import { spreadRules } from './tells-spread.ts';
import { wordingRules } from './tells-wording.ts';

/** SC304 to SC329: what gives the best reply away to somebody who understood nothing. */
export const tellRules: readonly QualityRule[] = [
  ...readingRules,
  ...lookRules,
  ...absoluteRules,
  ...wordingRules,
  ...orderRules,
  ...spreadRules,
];
