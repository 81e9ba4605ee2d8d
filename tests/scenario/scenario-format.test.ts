import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#guidelines/catalogue.ts';
import { tensions } from '#guidelines/tensions.ts';
import { expressions } from '#scenario/expressions.ts';
import { objectNotes } from '#scenario/notes.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readYaml } from '#scenario/read-yaml.ts';
import { createReport } from '#scenario/report.ts';
import { phases } from '#scenario/phases.ts';
import { endingKinds, scenarioSchema, schemaParts } from '#scenario/schema.ts';
import { speechActs } from '#scenario/speech-acts.ts';
import { plainOf } from '#scenario/written.ts';
import { pathTestSchema } from '#cli/paths/path-test.ts';
import { baseYaml } from './base.ts';

const guide = readFileSync(new URL('../../docs/scenario-format.md', import.meta.url), 'utf8');

interface Example {
  readonly kind: string;
  readonly yaml: string;
  readonly line: number;
}

const examples: readonly Example[] = [...guide.matchAll(/^```yaml ?(\w*)\n(.*?)^```$/gms)].map(
  (found) => ({
    kind: found[1] ?? '',
    yaml: found[2] ?? '',
    line: guide.slice(0, found.index).split('\n').length,
  }),
);

const parts: ReadonlyMap<string, v.GenericSchema> = new Map<string, v.GenericSchema>([
  ['beat', schemaParts.beat],
  ['reply', schemaParts.reply],
  ['condition', schemaParts.conditionForm],
  ['run', pathTestSchema],
]);
const fragments = examples.filter(({ kind }) => kind !== '' && kind !== 'scenario');
const fieldExamples = examples.filter(({ kind, yaml }) => kind === '' && !yaml.startsWith('#'));

function readExample(yaml: string): unknown {
  const report = createReport('example.yaml', yaml);
  const root = readYaml(yaml, report);
  expect(report.findings()).toEqual([]);
  return root && plainOf(root);
}

describe('the guide to the format', () => {
  it('[F10] has a whole scenario without a finding', () => {
    const whole = examples.filter(({ kind }) => kind === 'scenario');
    expect(whole.map(({ yaml }) => parseScenario(yaml, 'guide.yaml').findings)).toEqual([[]]);
  });

  it.each(fragments)(
    '[F10] shows a $kind in line $line that the schema accepts',
    ({ kind, yaml }) => {
      const schema = parts.get(kind);
      expect(schema && v.safeParse(schema, readExample(yaml)).issues).toBeUndefined();
      expect(schema).toBeDefined();
    },
  );

  it.each(fieldExamples)('[F10] shows fields in line $line that the schema accepts', ({ yaml }) => {
    const entries: Readonly<Record<string, v.GenericSchema>> = {
      ...schemaParts.line.entries,
      ...schemaParts.customer.entries,
      ...scenarioSchema.entries,
    };
    const wrong = Object.entries(readExample(yaml) ?? {}).filter(([field, value]) => {
      const schema = entries[field];
      return !schema || !v.safeParse(schema, value).success;
    });
    expect(wrong).toEqual([]);
  });

  it('[F10] names the JSON Schema by the path that it has from a scenario', () => {
    const named = /\$schema=(\S+)/.exec(guide)?.[1] ?? '';
    const fromScenario = new URL(`../../scenarios/delayed-shipment/${named}`, import.meta.url);
    expect(existsSync(fromScenario)).toBe(true);
  });

  it('[F10] names every field', () => {
    const fields = [...objectNotes.values()].flatMap((note) => Object.keys(note.fields));
    const text = guide.replaceAll(/\s+/g, ' ');
    const missing = fields.filter((field) => !new RegExp(`\`${field}\`|\\b${field}: `).test(text));
    expect(missing).toEqual([]);
  });

  it('[F10] lists every word that is fixed, guidelines with their titles', () => {
    const words = [...speechActs, ...expressions, ...phases, ...endingKinds].map(
      (word) => `\`${word}\``,
    );
    const guidelines = catalogue.flatMap(({ id, title, todo }) => [
      `\`${id}\``,
      `${title}. ${todo}`,
    ]);
    const rules = tensions.filter(({ scored }) => scored).map(({ title }) => title);
    expect([...words, ...guidelines, ...rules].filter((word) => !guide.includes(word))).toEqual([]);
  });

  it('[F10] shows a finding as the parser tells it', () => {
    const { findings } = parseScenario(baseYaml.replace('apologise: 2', 'apologize: 2'), 'f.yaml');
    const [finding] = findings;
    expect(guide).toContain(
      `${finding?.line}:${finding?.column} error ${finding?.code} ${finding?.message}`,
    );
    expect(guide).toContain(finding?.hint);
  });
});
