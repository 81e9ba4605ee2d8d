import type { QualityRule } from './quality-rule.ts';
import { choiceRules } from './structure-choices.ts';
import { pathRules } from './structure-path.ts';
import { repeatRules } from './structure-repeats.ts';
import { recoveryRules } from './structure-recovery.ts';

/** SC330 to SC349: how a call is built. */
export const structureRules: readonly QualityRule[] = [
  ...pathRules,
  ...recoveryRules,
  ...choiceRules,
  ...repeatRules,
];
