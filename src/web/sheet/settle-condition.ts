import type { Condition } from '#scenario/schema.ts';

/** What a sheet knows of a condition: whether it holds in every play of a variant, or what it still hangs on. */
export type Settled = boolean | Condition;

/** Whether a flag is set in every play of a variant, in none, or in some (null). */
export type KnownFlag = (flag: string) => boolean | null;

/** Leaves of a condition only what can come out either way. */
export function settleCondition(condition: Condition, isSet: KnownFlag): Settled {
  if (typeof condition === 'string') return isSet(condition) ?? condition;
  if ('not' in condition) {
    const inner = settleCondition(condition.not, isSet);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('all' in condition) return settleParts(condition.all, isSet, false);
  if ('any' in condition) return settleParts(condition.any, isSet, true);
  return condition;
}

/** @param deciding What one part has to be for the whole to be it. */
function settleParts(parts: readonly Condition[], isSet: KnownFlag, deciding: boolean): Settled {
  const settled = parts.map((part) => settleCondition(part, isSet));
  if (settled.includes(deciding)) return deciding;
  const open = settled.filter((part) => typeof part !== 'boolean');
  const [only, ...others] = open;
  if (only === undefined) return !deciding;
  if (others.length === 0) return only;
  return deciding ? { any: open } : { all: open };
}

/** One of several that may come, with what it hangs on; null for one that comes in any case, or else. */
export interface Possible<T> {
  readonly when: Condition | null;
  readonly what: T;
}

/** Those of a list, of which the first that holds is taken, that can be taken at all. */
export function findPossible<T extends { readonly when?: Condition | null | undefined }>(
  list: readonly T[],
  isSet: KnownFlag,
): Possible<T>[] {
  const possible: Possible<T>[] = [];
  for (const one of list) {
    const when = one.when ?? null;
    const settled = when === null || settleCondition(when, isSet);
    if (settled === false) continue;
    possible.push({ when: settled === true ? null : settled, what: one });
    if (settled === true) break;
  }
  return possible;
}
