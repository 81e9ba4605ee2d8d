import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { guidelineIds } from '#guidelines/ids.ts';
import { joinAdvice } from '#scenario/advice.ts';
import { scenarioHash } from '#scenario/canonical.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readScenario } from '#scenario/read.ts';
import { goodFile } from '#tests/cli/run-scenario.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';
import { buildProject } from './built-project.ts';

const good = readFileSync(goodFile, 'utf8');

interface BuiltLibrary {
  readonly library: readonly {
    readonly load: () => Promise<{ readonly call: string }>;
    readonly loadAdvice: () => Promise<{ readonly advice: string }>;
  }[];
}

/** Runs the built script, chunk and all, as a browser would. */
async function loadLibrary(files: ReadonlyMap<string, string>): Promise<BuiltLibrary['library']> {
  const folder = makeFolder();
  writeIn(folder, 'package.json', '{"type":"module"}');
  for (const [name, text] of files) writeIn(folder, name, text);
  const entry = [...files.keys()].find((name) => /^assets\/index-.*\.js$/.test(name));
  await import(path.join(folder, entry ?? 'no entry'));
  return (globalThis as unknown as BuiltLibrary).library;
}

it('brings each scenario as a card and a chunk of its own', async () => {
  const files = await buildProject({ 'wrong-toner': good });
  const [card, ...more] = await loadLibrary(files);
  if (card === undefined) throw new Error('There is no card.');
  const { load, loadAdvice, ...shown } = card;
  const canonical = joinAdvice({ ...(await load()), ...(await loadAdvice()) });
  const scenario = readScenario(JSON.parse(canonical));
  expect([more, shown]).toEqual([
    [],
    {
      id: 'wrong-toner',
      title: 'The wrong toner, twice',
      summary: scenario.summary,
      level: 'first',
      trouble: 'defect',
      trains: scenario.trains,
      guidelines: guidelineIds.filter((id) =>
        scenario.beats.some(({ replies }) => replies.some(({ marks }) => id in marks)),
      ),
      hash: scenarioHash(canonical),
      customer: { name: 'Ruth Adler', role: 'school secretary', company: 'Linden School' },
      variants: [
        {
          id: 'patient',
          title: 'She is still patient',
          summary: 'It is ten in the morning and there is time.',
          default: true,
        },
        {
          id: 'noon',
          title: 'It is noon already',
          summary: 'She has waited two hours for a call back.',
          default: false,
        },
      ],
      decisions: 6,
      minutes: 2,
    },
  ]);
});

it('keeps the words of a scenario out of the code that every page loads', async () => {
  const files = await buildProject({ 'wrong-toner': good });
  const holding = [...files].filter(([, text]) => text.includes('Two minutes with the facts'));
  expect(holding.map(([name]) => name)).toEqual([
    expect.stringMatching(/^assets\/wrong-toner-[\w-]{8}\.js$/),
  ]);
});

it('keeps the advice out of what the first reply waits for', async () => {
  const files = await buildProject({ 'wrong-toner': good });
  const [reply] = readScenario(parseScenario(good, 'wrong-toner').source).beats[0]?.replies ?? [];
  const holding = (words = 'no reply') =>
    [...files].filter(([, text]) => text.includes(words)).map(([name]) => name);
  expect([holding(reply?.say), holding(reply?.coach)]).toEqual([
    [expect.any(String)],
    [expect.any(String)],
  ]);
  expect(holding(reply?.say)).not.toEqual(holding(reply?.coach));
});

it('builds without a scenario', async () => {
  expect(await loadLibrary(await buildProject({}))).toEqual([]);
});

it('refuses the build when a scenario has an error, with every finding and no stack', async () => {
  const broken = good.replace('level: first', 'level: frist').replace('kind: lost', 'kind: gone');
  const refusal: unknown = await buildProject({ 'wrong-toner': broken }).catch(
    (error: unknown) => error,
  );
  const { message, stack } = refusal as Error;
  expect([
    message.match(/^scenarios\/wrong-toner\/scenario\.yaml:(\d+):\d+ error SC1\d\d/gm)?.length,
    stack,
  ]).toEqual([2, message]);
});

it('refuses the build when a scenario cannot be proved', async () => {
  const unproved = good.replace(
    'when: { all: [heard, planned] }',
    'when: { all: [heard, { not: heard }] }',
  );
  await expect(buildProject({ 'wrong-toner': unproved })).rejects.toThrow(/ error PR1\d\d /);
});

it('refuses a scenario in a folder of another name', async () => {
  await expect(buildProject({ toner: good })).rejects.toThrow(
    `scenarios/toner/scenario.yaml:1:1 error CL003 The scenario's id is "wrong-toner", and its folder is "toner".`,
  );
});
