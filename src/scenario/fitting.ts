import type { FindingCode } from './codes.ts';
import type { ObjectNote } from './notes.ts';
import type { Placeholders } from './placeholder.ts';
import type { Report, Telling } from './report.ts';
import type { SchemaShape } from './schema-shape.ts';
import type { Written } from './written.ts';

/** What the parts of the shape check hand on to each other. */
export interface Fitting {
  readonly report: Report;
  readonly notes: ReadonlyMap<object, ObjectNote>;
  readonly placeholders: Placeholders;
  /**
   * Checks what was written against a schema and reports what does not fit.
   *
   * @param name What to call the value at the start of a sentence, such as `"anger"`.
   * @returns The plain value, with placeholders where it did not fit.
   */
  readonly fit: (schema: SchemaShape, written: Written, name: string) => unknown;
}

/** Reports one finding and returns what stands in for the value. */
export function refuse(
  { report, placeholders }: Fitting,
  schema: SchemaShape,
  {
    code,
    at,
    tell,
  }: { readonly code: FindingCode; readonly at: number; readonly tell: () => Telling },
): unknown {
  report.add(code, at, tell);
  return placeholders.make(schema);
}
