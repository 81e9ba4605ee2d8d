import type { Scenario } from '#scenario/schema.ts';
import type { VariantEvidence } from './evidence.ts';
import type { Problem } from './quality-rule.ts';
import type { Subject } from './subject.ts';

/**
 * Looks at every variant for a problem of its model path. One that several variants share is told once, with their names.
 */
export function* eachModelPath(
  { scenario, variants }: Pick<Subject, 'scenario' | 'variants'>,
  look: (variant: VariantEvidence, place: number) => Iterable<Problem>,
): Iterable<Problem> {
  const found = new Map<string, { readonly problem: Problem; readonly names: string[] }>();
  for (const [place, variant] of variants.entries()) {
    for (const problem of look(variant, place)) {
      const key = `${problem.path} ${problem.message}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { problem, names: [variant.variant] });
      else known.names.push(variant.variant);
    }
  }
  for (const { problem, names } of found.values())
    yield { ...problem, message: problem.message.replace(/\.$/, `${where(scenario, names)}.`) };
}

const mostNames = 4;

function where({ variants }: Scenario, names: readonly string[]): string {
  if (variants.length < 2) return '';
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  const word = names.length === 1 ? 'variant' : 'variants';
  return ` (${word} ${names.slice(0, mostNames).join(', ')}${more})`;
}
