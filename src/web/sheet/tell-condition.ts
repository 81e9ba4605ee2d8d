import type { Condition, Scenario } from '#scenario/schema.ts';
import { sheet } from '#web/messages/sheet.ts';

const texts = sheet.conditions;

/** A condition in words, made of what the scenario's flags mean. */
export function tellCondition(condition: Condition, scenario: Scenario): string {
  const tell = (one: Condition) => tellCondition(one, scenario);
  if (typeof condition === 'string') {
    return (scenario.flags[condition] ?? condition).replace(/\.$/u, '');
  }
  if ('anger' in condition) return texts.mood(texts.anger, condition.anger);
  if ('trust' in condition) return texts.mood(texts.trust, condition.trust);
  if ('all' in condition) return texts.all(condition.all.map(tell));
  if ('any' in condition) return texts.any(condition.any.map(tell));
  if ('not' in condition) return texts.not(tell(condition.not));
  throw new Error(`No call is over while it is played: ${JSON.stringify(condition)}`);
}
