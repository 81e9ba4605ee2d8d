import { fitList, fitMap, fitRecord } from './fit-map.ts';
import type { Fitting } from './fitting.ts';
import { fitCondition, fitMoodRange } from './fit-condition.ts';
import { fitCases, fitUnion } from './fit-union.ts';
import { fitExact, fitNumber, fitText, fitWord } from './fit-value.ts';
import { type ObjectNote, objectNotes } from './notes.ts';
import { createPlaceholders } from './placeholder.ts';
import type { Report } from './report.ts';
import { scenarioSchema, schemaParts } from './schema.ts';
import { casesValue, type SchemaShape, shapeOf, unwrapped } from './schema-shape.ts';
import type { Written } from './written.ts';

interface Named {
  readonly written: Written;
  readonly name: string;
}

type Fit = (fitting: Fitting, schema: SchemaShape, named: Named) => unknown;

const byType: Readonly<Record<string, Fit>> = {
  string: fitText,
  number: fitNumber,
  picklist: fitWord,
  boolean: fitExact,
  literal: fitExact,
  array: fitList,
  record: fitRecord,
  strict_object: fitMap,
  union(fitting, schema, named) {
    const value = casesValue(schema);
    return value
      ? fitCases(fitting, schema, { ...named, value })
      : fitUnion(fitting, schema, named);
  },
};

/** Parts for which the type alone would give an unhelpful finding. */
const byPart: ReadonlyMap<object, Fit> = new Map<object, Fit>([
  [schemaParts.condition, fitCondition],
  [schemaParts.moodRange, fitMoodRange],
]);

/**
 * Checks the shape of a whole file against the schema, finding by finding (SPEC F5).
 *
 * @returns Plain data that the schema accepts also where the file did not fit: placeholders stand
 *   there, so that references in the rest can be checked in the same go.
 */
export const fitScenario = (root: Written, report: Report): unknown =>
  fitTo({ schema: scenarioSchema, notes: objectNotes }, root, report);

/** A form that a file can have: its schema, and what to tell an author about the maps in it. */
export interface FileForm {
  readonly schema: object;
  readonly notes: ReadonlyMap<object, ObjectNote>;
}

/** Checks the shape of a file of any form; the rest is as for {@link fitScenario}. */
export function fitTo({ schema: form, notes }: FileForm, root: Written, report: Report): unknown {
  const fitting: Fitting = {
    report,
    notes,
    placeholders: createPlaceholders(),
    fit(schema, written, name) {
      if (written.kind === 'refused') return fitting.placeholders.make(schema);
      const plain = unwrapped(schema);
      const check = byPart.get(schema.wrapped ?? schema) ?? byType[plain.type];
      if (!check) throw new Error(`The parser has no check for ${plain.type} in the schema.`);
      return check(fitting, plain, { written, name });
    },
  };
  return fitting.fit(shapeOf(form), root, 'the top of the file');
}
