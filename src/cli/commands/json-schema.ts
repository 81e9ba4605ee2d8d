import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '#scenario/schema.ts';

/**
 * The JSON Schema that gives editors completion while a scenario is written.
 *
 * It accepts somewhat more than the parser does: JSON Schema cannot say that the last case of a
 * list is the one with `otherwise`, or that a mood range has a bound.
 */
export function scenarioJsonSchema(): object {
  return {
    title: 'Even Keel scenario',
    ...toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' }),
  };
}
