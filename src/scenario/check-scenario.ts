import { checkCoach, checkMoves, checkSaid } from './check-beats.ts';
import { checkClaims } from './check-claims.ts';
import { checkConditions, checkRanges } from './check-conditions.ts';
import { checkFlow } from './check-flow.ts';
import { checkIds } from './check-ids.ts';
import type { Checking } from './checking.ts';
import { checkReferences } from './check-references.ts';

/** These look at one place or follow one name, so that placeholders elsewhere do not matter. */
const always = [checkIds, checkReferences, checkRanges, checkCoach];

/** These would report a placeholder as if the author had written it, or miss what it stands for. */
const onlyWhole = [checkFlow, checkConditions, checkMoves, checkSaid, checkClaims];

/** Checks references and structure of a scenario whose shape fits (SPEC F6, F7). */
export function checkScenario(checking: Checking): void {
  for (const check of always) check(checking);
  if (checking.isWhole) for (const check of onlyWhole) check(checking);
}
