import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { findHiddenCharacter } from '#scenario/characters.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readYaml } from '#scenario/read-yaml.ts';
import { createReport } from '#scenario/report.ts';
import { scenarioSchema } from '#scenario/schema.ts';
import { plainOf } from '#scenario/written.ts';
import { baseYaml } from './base.ts';

const baseBytes = new TextEncoder().encode(baseYaml);
const prototypeBefore = Reflect.ownKeys(Object.prototype);

/** What holds of every file, whatever is in it. */
function expectAnswered(content: string | Uint8Array): void {
  const { scenario, source, findings, positionOf } = parseScenario(content, 'mutant.yaml');
  const hasError = findings.some(({ severity }) => severity === 'error');
  const inOrder = findings
    .filter(({ code }) => code !== 'SC016')
    .every((one, index, all) => {
      const before = all[index - 1];
      return (
        !before ||
        before.line < one.line ||
        (before.line === one.line && before.column <= one.column)
      );
    });
  expect({
    isRefused: scenario === null,
    hasSource: source !== null,
    arePlaced: findings.every(({ line, column }) => line >= 1 && column >= 1),
    areTold: findings.every(({ message }) => /^\S.*\.$/su.test(message)),
    inOrder,
    position: positionOf('/beats/0').line >= 1,
    prototype: Reflect.ownKeys(Object.prototype).length,
    isPolluted: 'polluted' in {},
  }).toEqual({
    isRefused: hasError,
    hasSource: !hasError,
    arePlaced: true,
    areTold: true,
    inOrder: true,
    position: true,
    prototype: prototypeBefore.length,
    isPolluted: false,
  });
}

const place = fc.nat({ max: baseBytes.length - 1 });
const signs = fc.constantFrom(
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '\n',
  '\n  ',
  ' ',
  '\t',
  '"',
  "'",
  '#',
  ' #',
  '&a ',
  '*a ',
  '!a ',
  '|',
  '>',
  '---\n',
  '%',
  '__proto__: ',
  '\0',
  '\r',
  'é',
  '0',
  '-',
  ',',
  '\\',
  '<<: ',
);

const byteChange = fc.oneof(
  fc.record({
    kind: fc.constant('drop' as const),
    at: place,
    length: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, text: signs }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
);

function change(
  bytes: Uint8Array,
  step: typeof byteChange extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const at = Math.min(step.at, bytes.length);
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(at);
  switch (step.kind) {
    case 'drop':
      return join(before, after.subarray(step.length));
    case 'repeat':
      return join(before, after.subarray(0, step.length), after);
    case 'flip':
      return join(
        before,
        after.subarray(0, 1).map((byte) => byte ^ (1 << step.bit)),
        after.subarray(1),
      );
    case 'insert':
      return join(before, new TextEncoder().encode(step.text), after);
    case 'cut':
      return before;
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('a changed file', () => {
  it('[F9] is answered when bytes are dropped, repeated, flipped, inserted or cut off', () => {
    fc.assert(
      fc.property(fc.array(byteChange, { minLength: 1, maxLength: 4 }), (steps) => {
        expectAnswered(steps.reduce(change, baseBytes));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('[F9] is answered when lines are dropped, repeated, moved or indented', () => {
    const lines = baseYaml.split('\n');
    const line = fc.nat({ max: lines.length - 1 });
    const lineChange = fc.record({
      kind: fc.constantFrom('drop', 'repeat', 'swap', 'indent', 'outdent'),
      at: line,
      other: line,
    });
    fc.assert(
      fc.property(fc.array(lineChange, { minLength: 1, maxLength: 6 }), (steps) => {
        const changed = [...lines];
        for (const { kind, at, other } of steps) {
          const one = changed[at] ?? '';
          if (kind === 'drop') changed.splice(at, 1);
          else if (kind === 'repeat') changed.splice(other, 0, one);
          else if (kind === 'indent') changed[at] = `  ${one}`;
          else if (kind === 'outdent') changed[at] = one.replace(/^ {2}/, '');
          else [changed[at], changed[other]] = [changed[other] ?? '', one];
        }
        expectAnswered(changed.join('\n'));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('[F9] is answered when it is nothing but signs of YAML', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(signs, fc.constantFrom('a', 'b: ', 'beats:\n')), { maxLength: 300 }),
        (parts) => {
          expectAnswered(parts.join(''));
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);
});

/** Texts that a file may hold, as the parser reads them: in NFC and without blanks at their ends. */
const text = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((one) => one.normalize('NFC').trim())
  .filter((one) => findHiddenCharacter(one) === null);

const words = fc.constantFrom(
  'heard',
  'end',
  'plan',
  'anger',
  'resolved',
  'apologise',
  'calm',
  'apology',
  'open',
  'Not An Id',
  '',
);
const fields = fc.constantFrom(
  'id',
  'when',
  'then',
  'otherwise',
  'say',
  'feels',
  'to',
  'all',
  'any',
  'not',
  'anger',
  'atLeast',
  'marks',
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    words,
    text,
    fc.integer({ min: -6, max: 11 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fields,
        text.filter((name) => name !== ''),
      ),
      tie('tree'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));
const safeTree = tree.filter(
  (value) => !/"(?:__proto__|constructor|prototype|<<)":/.test(JSON.stringify(value)),
);

/** The schema takes an empty list for a map without fields, and the parser does not. */
const fullTree = safeTree.filter((value) => !JSON.stringify(value).includes('[]'));

function readBack(yaml: string): { readonly value: unknown; readonly codes: readonly string[] } {
  const report = createReport('tree.yaml', yaml);
  const root = readYaml(yaml, report);
  return { value: root && plainOf(root), codes: report.findings().map(({ code }) => code) };
}

describe('a random tree', () => {
  it('[F2] is read back from JSON as it was written', () => {
    fc.assert(
      fc.property(safeTree, fc.constantFrom(undefined, 2), (value, indent) => {
        const { value: read, codes } = readBack(JSON.stringify([value], null, indent));
        expect({ read, codes }).toEqual({ read: [value], codes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('[F2] is read back from YAML as it was written, in every style', () => {
    fc.assert(
      fc.property(
        safeTree,
        fc.record({
          indent: fc.integer({ min: 1, max: 8 }),
          indentSeq: fc.boolean(),
          collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
          defaultStringType: fc.constantFrom(
            'PLAIN' as const,
            'QUOTE_DOUBLE' as const,
            'QUOTE_SINGLE' as const,
            'BLOCK_FOLDED' as const,
          ),
        }),
        (value, style) => {
          const yaml = stringify([value], { ...style, aliasDuplicateObjects: false });
          // Some of what `yaml` writes, it does not read: an empty list below a quoted name.
          fc.pre(parseDocument(yaml, { logLevel: 'silent' }).errors.length === 0);
          const { value: read, codes } = readBack(yaml);
          expect({ read, errors: codes.filter((code) => code !== 'SC015') }).toEqual({
            read: [value],
            errors: [],
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('[F5] in place of a value of the scenario passes exactly when the schema accepts it', () => {
    const source = parseScenario(baseYaml, 'base.yaml').source;
    const paths = pathsOf(source);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fullTree, (path, value) => {
        const changed = replaceAt(source, path, value);
        const { findings } = parseScenario(JSON.stringify(changed), 'tree.json');
        const isAccepted = v.safeParse(scenarioSchema, changed).success;
        const shape = findings
          .filter(({ code }) => /^SC[01]/.test(code))
          .map(({ code, message }) => `${code} ${message}`);
        expect({ isAccepted, shape }).toEqual({ isAccepted: shape.length === 0, shape });
        expect(shape.filter((told) => told.startsWith('SC100'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((entry: unknown, index) => pathsOf(entry, [...path, index]))
    : Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaceAt(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) =>
      index === step ? replaceAt(entry, rest, by) : entry,
    );
  }
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, entry]) => [
      key,
      key === step ? replaceAt(entry, rest, by) : entry,
    ]),
  );
}
