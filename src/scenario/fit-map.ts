import { type Fitting, refuse } from './fitting.ts';
import { noId, noSuchWord, wrongKind } from './fit-value.ts';
import { nearest } from './nearest.ts';
import { capital, listed, quoted } from './phrases.ts';
import { scenarioSchema } from './schema.ts';
import { bound, pattern, type SchemaShape, shapeOf, wordsOf } from './schema-shape.ts';
import type { Written, WrittenMap } from './written.ts';

interface Named {
  readonly written: Written;
  readonly name: string;
}

const startHint =
  'A scenario starts with "format: 1"; each field has its own line, with a colon and a space after its name.';

/** What trainers call a field by instinct, and what it may be called here. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  condition: ['when'],
  description: ['summary', 'text'],
  emotion: ['feels'],
  expression: ['feels'],
  face: ['feels'],
  feedback: ['coach'],
  goto: ['to'],
  if: ['when'],
  line: ['say', 'customer'],
  message: ['say', 'text'],
  name: ['title'],
  next: ['to', 'then'],
  options: ['replies'],
  points: ['then'],
  reason: ['because'],
  says: ['say', 'customer'],
  speech: ['say'],
  target: ['to'],
  text: ['say', 'scene'],
};

/** Checks a map with fixed fields. */
export function fitMap(fitting: Fitting, schema: SchemaShape, { written, name }: Named): unknown {
  if (written.kind !== 'map') {
    return refuse(fitting, schema, {
      code: 'SC103',
      at: written.at,
      tell: () => ({
        ...wrongKind(schema, written, name),
        ...(schema === shapeOf(scenarioSchema) ? { hint: startHint } : {}),
      }),
    });
  }
  const entries = schema.entries ?? {};
  const meant = reportUnknown(fitting, schema, written);
  const fitted: Record<string, unknown> = {};
  for (const [field, fieldSchema] of Object.entries(entries)) {
    const found = written.fields.get(field);
    if (found) fitted[field] = fitting.fit(fieldSchema, found.value, `"${field}"`);
    else if (meant.has(field)) fitted[field] = fitting.placeholders.make(fieldSchema);
    else if (fieldSchema.type !== 'optional') {
      fitted[field] = refuse(fitting, fieldSchema, {
        code: 'SC102',
        at: written.at,
        tell: () => ({
          message: `The field "${field}" is missing in ${nounOf(fitting, schema)}.`,
          hint: `Add "${field}:". ${capital(fitting.notes.get(schema)?.fields[field] ?? '')}`.trim(),
        }),
      });
    }
  }
  return fitted;
}

/** Checks a map whose names are the author's or a list of words, such as flags or marks. */
export function fitRecord(
  fitting: Fitting,
  schema: SchemaShape,
  { written, name }: Named,
): unknown {
  if (written.kind !== 'map') {
    return refuse(fitting, schema, {
      code: 'SC103',
      at: written.at,
      tell: () => wrongKind(schema, written, name),
    });
  }
  const fitted: [string, unknown][] = [];
  for (const [field, { nameAt, value }] of written.fields) {
    const isName = checkName(fitting, schema.key, { field, at: nameAt });
    const plain = schema.value ? fitting.fit(schema.value, value, `"${field}"`) : null;
    fitted.push([isName ? field : String(fitting.placeholders.make(schema.key ?? schema)), plain]);
  }
  return Object.fromEntries(fitted);
}

/** Checks a list, and each of its entries. */
export function fitList(fitting: Fitting, schema: SchemaShape, { written, name }: Named): unknown {
  const { item } = schema;
  if (written.kind !== 'list' || !item) {
    return refuse(fitting, schema, {
      code: 'SC103',
      at: written.at,
      tell: () => wrongKind(schema, written, name),
    });
  }
  const least = bound(schema, 'min_length') ?? 0;
  const most = bound(schema, 'max_length') ?? Infinity;
  const count = written.entries.length;
  if (count < least || count > most) {
    return refuse(fitting, schema, {
      code: 'SC109',
      at: written.at,
      tell: () => ({
        message: `${capital(name)} has ${count} entries; ${count < least ? `at least ${least}` : `at most ${most}`} are wanted.`,
        hint: count < least ? 'Add an entry, or take the field out.' : 'Take entries out.',
      }),
    });
  }
  return written.entries.map((entry) => fitting.fit(item, entry, `an entry of ${name}`));
}

/** @returns The fields that unknown ones seem to stand for; they are not reported as missing, too. */
function reportUnknown(
  fitting: Fitting,
  schema: SchemaShape,
  written: WrittenMap,
): ReadonlySet<string> {
  const known = Object.keys(schema.entries ?? {});
  const missing = known.filter((field) => !written.fields.has(field));
  const meant = new Set<string>();
  for (const [field, { nameAt }] of written.fields) {
    if (known.includes(field)) continue;
    fitting.report.add('SC101', nameAt, () => {
      const near = nearest(field, missing) ?? otherName(field, missing);
      if (near !== undefined) meant.add(near);
      return {
        message: `${capital(nounOf(fitting, schema))} has no field ${quoted(field)}.`,
        hint: near === undefined ? elsewhere(fitting, field, known) : `Did you mean "${near}"?`,
      };
    });
  }
  return meant;
}

function otherName(field: string, missing: readonly string[]): string | undefined {
  const names = Object.hasOwn(otherNames, field.toLowerCase())
    ? otherNames[field.toLowerCase()]
    : [];
  return names?.find((name) => missing.includes(name));
}

function elsewhere({ notes }: Fitting, field: string, known: readonly string[]): string {
  const owners = [...notes.values()]
    .filter((owner) => Object.hasOwn(owner.fields, field))
    .map((owner) => owner.noun);
  return owners.length > 0
    ? `"${field}" belongs to ${listed(owners)}; look at how far the line is indented.`
    : `It may have: ${known.join(', ')}.`;
}

function checkName(
  { report }: Fitting,
  schema: SchemaShape | undefined,
  { field, at }: { readonly field: string; readonly at: number },
): boolean {
  if (!schema) return true;
  if (schema.type === 'picklist') {
    if (wordsOf(schema).includes(field)) return true;
    report.add('SC108', at, () => noSuchWord(schema, field));
    return false;
  }
  const most = bound(schema, 'max_length') ?? Infinity;
  if (pattern(schema)?.test(field) !== false && field.length <= most) return true;
  report.add('SC107', at, () =>
    field.length > most
      ? {
          message: `This id has ${field.length} characters; at most ${most} fit.`,
          hint: 'Make it shorter.',
        }
      : noId(field, 'The id'),
  );
  return false;
}

function nounOf({ notes }: Fitting, schema: SchemaShape): string {
  return notes.get(schema)?.noun ?? 'this map';
}
