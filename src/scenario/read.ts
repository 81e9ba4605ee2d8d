import * as v from 'valibot';
import { type Scenario, scenarioSchema } from './schema.ts';

/**
 * Reads a scenario that was checked before: bundled with the app, or stored under its hash.
 * Fills in the defaults, as the parser does (SPEC F4).
 *
 * Throws an Error that names the first place which does not fit. For an author's file use the
 * parser instead, which lists every mistake with its line.
 *
 * @param value Plain JSON data, as the author wrote it, before defaults.
 */
export function readScenario(value: unknown): Scenario {
  const result = v.safeParse(scenarioSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the top level';
  throw new Error(
    `The stored scenario cannot be read: at ${place}, ${issue.expected ?? 'another value'} was expected and ${issue.received} was found.`,
  );
}
