import path from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import type { RecordedRun } from '#engine/recorded-run.ts';
import { recordedRuns } from '#cli/bundle/recorded-runs-plugin.ts';
import { bestRun, changed, goodText } from '#tests/cli/paths/recorded-folder.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';

/** Builds a small app with a scenario and its runs. */
async function buildWith(runs: Readonly<Record<string, string>>) {
  const root = makeFolder();
  writeIn(root, 'scenarios/wrong-toner/scenario.yaml', goodText);
  writeIn(root, 'scenarios/no-runs/scenario.yaml', goodText);
  for (const [name, text] of Object.entries(runs)) {
    writeIn(root, `scenarios/wrong-toner/runs/${name}`, text);
  }
  writeIn(
    root,
    'entry.js',
    "import { recordedRuns } from 'virtual:scenario-runs'; globalThis.recorded = recordedRuns;",
  );
  writeIn(root, 'package.json', '{"type":"module"}');
  const warnings: string[] = [];
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [recordedRuns()],
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: 'entry.js',
        onLog: (_level, log) => warnings.push(log.message),
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite built something else.');
  const entry = built.output.find((file) => file.type === 'chunk' && file.isEntry);
  await import(path.join(root, 'dist', entry?.fileName ?? 'no entry'));
  const { recorded } = globalThis as unknown as {
    recorded: ReadonlyMap<string, () => Promise<{ readonly runs: readonly RecordedRun[] }>>;
  };
  return { output: built.output, recorded, warnings };
}

it('brings the runs of a scenario as a chunk of its own, loaded when asked', async () => {
  const { output, recorded } = await buildWith({ 'best.yaml': bestRun });
  expect([...recorded.keys()]).toEqual(['wrong-toner']);
  const loaded = await recorded.get('wrong-toner')?.();
  expect(loaded?.runs).toMatchObject([
    { id: 'best', shows: 'model', title: 'All of it', variant: 'patient' },
  ]);
  const holding = output.filter((file) => file.type === 'chunk' && file.code.includes('All of it'));
  expect(holding.map((file) => file.type === 'chunk' && file.isEntry)).toEqual([false]);
});

it('leaves a run out that cannot be played, with a warning that names the file and the place', async () => {
  const broken = changed(bestRun, 'reply: say-back', 'reply: nod');
  const { recorded, warnings } = await buildWith({ 'best.yaml': bestRun, 'broken.yaml': broken });
  const loaded = await recorded.get('wrong-toner')?.();
  expect(loaded?.runs.map(({ id }) => id)).toEqual(['best']);
  expect(warnings.join('\n')).toMatch(
    /scenarios\/wrong-toner\/runs\/broken\.yaml:12:\d+ error PT006 .*no reply "nod"/u,
  );
});
