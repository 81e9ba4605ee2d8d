import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guidelineIds } from '#guidelines/ids.ts';
import { scenarioJsonSchema } from '#scenario/json-schema.ts';

const written: unknown = JSON.parse(
  readFileSync(new URL('../../docs/scenario.schema.json', import.meta.url), 'utf8'),
);
const schema: unknown = JSON.parse(JSON.stringify(scenarioJsonSchema()));

interface Place {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

function mapsIn(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => mapsIn(one, `${path}/${key}`));
  return [{ path, value: value as Readonly<Record<string, unknown>> }, ...inner];
}

it('[F10] stands in docs as it is generated (npm run -s scenario -- schema --write)', () => {
  expect(written).toEqual(schema);
});

it('[F10] says of every field what belongs there', () => {
  const fields = mapsIn(schema).filter(
    ({ path }) =>
      /\/properties\/[^/]+$/.test(path) && !/\/(?:condition|mark|moodMove|target)\//.test(path),
  );
  const silent = fields.filter(({ value }) => !/^\S.*\."?$/su.test(String(value['description'])));
  expect(fields.length).toBeGreaterThan(100);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

it('[F10] refuses fields that the format does not have', () => {
  const open = mapsIn(schema).filter(
    ({ value }) =>
      value['type'] === 'object' &&
      value['properties'] !== undefined &&
      value['additionalProperties'] !== false,
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});

it('[F10] names each guideline as a field of marks', () => {
  const marks = mapsIn(schema).find(
    ({ path }) => path.endsWith('/marks/properties') && path.includes('$defs'),
  );
  expect(Object.keys(marks?.value ?? {})).toEqual([...guidelineIds]);
});

it('[F10] refers only to definitions that it has', () => {
  const places = mapsIn(schema);
  const references = places.flatMap(({ value }) =>
    typeof value['$ref'] === 'string' ? [value['$ref']] : [],
  );
  const paths = new Set(places.map(({ path }) => `#${path}`));
  expect(references.filter((one) => !paths.has(one))).toEqual([]);
});
