import { type Fitting, refuse } from './fitting.ts';
import { wrongKind } from './fit-value.ts';
import { capital } from './phrases.ts';
import { optionsOf, type SchemaShape, unwrapped } from './schema-shape.ts';
import type { Written, WrittenList } from './written.ts';

interface Named {
  readonly written: Written;
  readonly name: string;
}

/** Checks a single value, or a list of cases that ends with `otherwise`. */
export function fitCases(
  fitting: Fitting,
  schema: SchemaShape,
  { written, name, value }: Named & { readonly value: SchemaShape },
): unknown {
  if (written.kind !== 'list') return fitting.fit(value, written, name);
  const entry = optionsOf(schema)[1]?.item;
  const forms = entry ? optionsOf(entry) : [];
  const ends = forms.find((form) => form.entries?.['otherwise']);
  const goes = forms.find((form) => form.entries?.['when']);
  if (!ends || !goes || !isInOrder(fitting, written, name)) return fitting.placeholders.make(value);
  return written.entries.map((one) =>
    fitting.fit(has(one, 'otherwise') ? ends : goes, one, `a case of ${name}`),
  );
}

/** Every case but the last has a condition, and the last one has none. */
function isInOrder({ report }: Fitting, written: WrittenList, name: string): boolean {
  const { entries } = written;
  const last = entries.length - 1;
  const wrong = entries.findIndex((one, index) => has(one, 'otherwise') !== (index === last));
  if (entries.length >= 2 && wrong === -1) return true;
  const at = entries[wrong]?.at ?? written.at;
  report.add('SC111', at, () => ({
    message:
      entries.length < 2
        ? `${capital(name)} is a list of ${entries.length}; a list of cases has two at least.`
        : wrong === last
          ? `The last case of ${name} is no "otherwise", so that nothing may hold.`
          : `"otherwise" stands before the last case of ${name}, and what follows can never come.`,
    hint: 'Write "- when: …" with "then: …" for each case, and "- otherwise: …" at the end.',
  }));
  return false;
}

function has(written: Written, field: string): boolean {
  return written.kind === 'map' && written.fields.has(field);
}

/** Checks a value that may be of several kinds, by the kind that was written. */
export function fitUnion(fitting: Fitting, schema: SchemaShape, { written, name }: Named): unknown {
  const option = optionsOf(schema).find((one) => kindOf(unwrapped(one)) === written.kind);
  if (option) return fitting.fit(option, written, name);
  return refuse(fitting, schema, {
    code: 'SC103',
    at: written.at,
    tell: () => wrongKind(schema, written, name),
  });
}

function kindOf(schema: SchemaShape): Written['kind'] {
  if (schema.type === 'array') return 'list';
  return schema.type === 'strict_object' || schema.type === 'record' ? 'map' : 'value';
}
