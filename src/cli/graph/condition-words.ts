import type { Condition, MoodRange } from '#scenario/schema.ts';

/** A condition in the words of a picture's label: "heard and not (anger 6 to 10)". */
export function describeCondition(condition: Condition): string {
  if (typeof condition === 'string') return condition;
  if ('anger' in condition) return `anger ${describeRange(condition.anger)}`;
  if ('trust' in condition) return `trust ${describeRange(condition.trust)}`;
  if ('all' in condition) return condition.all.map(inBrackets).join(' and ');
  if ('any' in condition) return condition.any.map(inBrackets).join(' or ');
  if ('not' in condition) return `not ${inBrackets(condition.not)}`;
  if ('kept' in condition) return `${condition.kept} kept`;
  return `ended in ${condition.ended}`;
}

function describeRange({ atLeast = 0, atMost = 10 }: MoodRange): string {
  return atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
}

function inBrackets(condition: Condition): string {
  const isGroup = typeof condition === 'object' && ('all' in condition || 'any' in condition);
  return isGroup ? `(${describeCondition(condition)})` : describeCondition(condition);
}
