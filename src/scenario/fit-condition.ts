import { fitMap } from './fit-map.ts';
import { type Fitting, refuse } from './fitting.ts';
import { didYouMean } from './nearest.ts';
import { listed, quoted, seenIn } from './phrases.ts';
import { optionsOf, type SchemaShape } from './schema-shape.ts';
import type { Written, WrittenMap } from './written.ts';

interface Named {
  readonly written: Written;
  readonly name: string;
}

const conditionHint =
  'Write a flag such as heard, or one of { anger: { atLeast: 6 } }, { trust: { atMost: 3 } }, { all: [a, b] }, { any: [a, b] }, { not: a }.';

/** Checks a condition: a flag, or a map with one field that says how it is made. */
export function fitCondition(fitting: Fitting, schema: SchemaShape, named: Named): unknown {
  const options = optionsOf(schema);
  const { written, name } = named;
  const flag = options.find((option) => option.type === 'string');
  if (flag && written.kind === 'value' && typeof written.value === 'string') {
    return /[<>=!&|]|^not\b|\s/i.test(written.value)
      ? refuseCondition(fitting, flag, named)
      : fitting.fit(flag, written, name);
  }
  if (!flag || written.kind !== 'map') return refuseCondition(fitting, flag ?? schema, named);
  return fitForm(fitting, options, { written, flag });
}

function fitForm(
  fitting: Fitting,
  options: readonly SchemaShape[],
  { written, flag }: { readonly written: WrittenMap; readonly flag: SchemaShape },
): unknown {
  const forms = new Map(
    options.flatMap((option) => Object.keys(option.entries ?? {}).map((form) => [form, option])),
  );
  const fields = [...written.fields.keys()];
  const [field] = fields;
  const form = field === undefined ? undefined : forms.get(field);
  if (fields.length === 1 && form) return fitting.fit(form, written, 'the condition');
  const wrong = fields.find((one) => !forms.has(one));
  return refuse(fitting, flag, {
    code: 'SC110',
    at: (wrong === undefined ? undefined : written.fields.get(wrong)?.nameAt) ?? written.at,
    tell: () =>
      wrong === undefined
        ? {
            message: `A condition has one field, and here ${fields.length === 0 ? 'is none' : `are ${listed(fields)}`}.`,
            hint:
              fields.length === 0
                ? conditionHint
                : 'Join them with { all: [ … ] } or { any: [ … ] }.',
          }
        : {
            message: `A condition has no field ${quoted(wrong)}.`,
            hint: didYouMean(wrong, forms.keys()) || conditionHint,
          },
  });
}

function refuseCondition(fitting: Fitting, schema: SchemaShape, { written, name }: Named): unknown {
  return refuse(fitting, schema, {
    code: 'SC110',
    at: written.at,
    tell: () => ({
      message: `${seenIn(written)} at ${name} is no condition.`,
      hint:
        written.kind === 'list'
          ? 'Join them with { all: [ … ] } or { any: [ … ] }.'
          : conditionHint,
    }),
  });
}

/** Checks a mood range: `atLeast`, `atMost` or both. */
export function fitMoodRange(fitting: Fitting, schema: SchemaShape, named: Named): unknown {
  const { written } = named;
  if (written.kind !== 'map' || written.fields.size > 0) return fitMap(fitting, schema, named);
  fitting.report.add('SC110', written.at, () => ({
    message: 'A mood range needs "atLeast", "atMost" or both, and here is neither.',
    hint: 'Write it as { atLeast: 6 }.',
  }));
  return { atLeast: 0 };
}
