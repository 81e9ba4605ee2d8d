// oxlint-disable-next-line no-restricted-imports -- only the command line and the tests import this file; no page does
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { catalogue } from '#guidelines/catalogue.ts';
import { type ObjectNote, objectNotes } from './notes.ts';
import { scenarioSchema, schemaParts } from './schema.ts';

type JsonSchema = ReturnType<typeof toJsonSchema>;
type Override = NonNullable<ConversionConfig['overrideSchema']>;

/**
 * The JSON Schema that gives editors completion and a sentence for each field while a scenario is
 * written (SPEC F10): draft 7, of what an author writes, before defaults.
 *
 * It knows shapes only; what the parser says of references and structure is not in it.
 */
export function scenarioJsonSchema(): JsonSchema {
  // The editor meets a condition by its form; the lazy wrapper is for reading only.
  const { condition: _lazy, conditionForm, ...parts } = schemaParts;
  const schema = toJsonSchema(scenarioSchema, {
    target: 'draft-07',
    typeMode: 'input',
    // A check that is a function has no counterpart; the parser makes it.
    errorMode: 'ignore',
    definitions: { ...parts, condition: conditionForm },
    overrideSchema: describe,
  });
  return { title: 'Even Keel scenario', ...schema };
}

const describe: Override = ({ valibotSchema, jsonSchema }) => {
  if (valibotSchema === schemaParts.marks) return describeMarks(jsonSchema);
  if (valibotSchema === schemaParts.guideline) {
    const titles = { enumDescriptions: catalogue.map(({ title }) => title) };
    return { ...jsonSchema, ...titles };
  }
  const note = objectNotes.get(valibotSchema);
  return note ? describeFields(jsonSchema, note) : undefined;
};

function describeFields(schema: JsonSchema, note: ObjectNote): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => {
    const description = note.fields[field];
    // In draft 7 whatever stands beside $ref is not read.
    return typeof property === 'object' && property.$ref !== undefined
      ? [field, { description, allOf: [{ $ref: property.$ref }] }]
      : [field, { description, ...(typeof property === 'object' ? property : {}) }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Named one by one, since editors complete names of fields but not patterns of names. */
function describeMarks(schema: JsonSchema): JsonSchema {
  const { additionalProperties: mark = {}, propertyNames: _names, ...rest } = schema;
  const properties = catalogue.map(({ id, title, todo }) => [
    id,
    { description: `${title}. ${todo}`, ...(typeof mark === 'object' ? mark : {}) },
  ]);
  return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false };
}
