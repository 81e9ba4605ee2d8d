import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { logKinds } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Scenario } from '#scenario/schema.ts';
import { bundleRuns } from '#cli/bundle/recorded-runs.ts';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import { parsePathTest } from '#cli/paths/parse-path-test.ts';
import { practiceHeader } from '#cli/paths/play-path.ts';
import { bestRun, changed, goodText, makeRecorded } from '#tests/cli/paths/recorded-folder.ts';

function readScenarioFile(text: string | Uint8Array, file = 'scenario.yaml'): Scenario {
  const { scenario } = parseScenario(text, file);
  if (scenario === null) throw new Error(`${file} cannot be read.`);
  return scenario;
}

const bundle = (runs: Readonly<Record<string, string>>) =>
  bundleRuns(`${makeRecorded(runs)}/runs`, readScenarioFile(goodText));

const shownAs = (kind: string) => changed(bestRun, 'shows: model', `shows: ${kind}`);

it('takes the runs that are there to be watched: poor ones first, then model runs, then mended ones', () => {
  const { runs, findings } = bundle({
    'a-recovery.yaml': shownAs('recovery'),
    'b-model.yaml': bestRun,
    'c-ending.yaml': shownAs('ending'),
    'd-other.yaml': shownAs('other'),
    'e-beginner.yaml': shownAs('beginner'),
  });
  expect(findings).toEqual([]);
  expect(runs.map(({ id, shows }) => [id, shows])).toEqual([
    ['e-beginner', 'beginner'],
    ['b-model', 'model'],
    ['a-recovery', 'recovery'],
  ]);
});

it('puts the runs of a kind in the order of the variants', () => {
  const { runs } = bundle({
    'a-noon.yaml': changed(bestRun, 'variant: patient', 'variant: noon'),
    'b-patient.yaml': bestRun,
  });
  expect(runs.map(({ variant }) => variant)).toEqual(['patient', 'noon']);
});

it('keeps what a coach says beside the entry that makes the move', () => {
  const { runs } = bundle({
    'best.yaml': changed(
      bestRun,
      '  - keeps: [reports, courier]\n',
      '  - keeps: [reports, courier]\n    comment: Both are in the note.\n',
    ),
  });
  const [run] = runs;
  const kinds = run?.comments.map(({ logIndex, text }) => [run.log[logIndex]?.[0], text]);
  expect(kinds).toEqual([
    [logKinds.reply, 'She hears that her day arrived.'],
    [logKinds.wrapUp, 'Both are in the note.'],
  ]);
});

it.each([
  {
    wrong: 'a reply that is gone',
    from: '    reply: say-back',
    to: '    reply: nod',
    code: 'PT006',
  },
  {
    wrong: 'a variant that is gone',
    from: 'variant: patient',
    to: 'variant: evening',
    code: 'PT006',
  },
  {
    wrong: 'moves that lead elsewhere',
    from: '  - beat: what-counts\n    reply: ask\n',
    to: '  - beat: way-out\n    reply: courier\n',
    code: 'PT007',
  },
  { wrong: 'fields that do not go together', from: 'note: She', to: 'nota: She', code: 'SC101' },
])('leaves a run with $wrong out and says why', ({ from, to, code }) => {
  const { runs, findings } = bundle({
    'best.yaml': changed(bestRun, from, to),
    'other.yaml': bestRun,
  });
  expect([runs.map(({ id }) => id), findings.map((one) => one.code)]).toEqual([['other'], [code]]);
});

describe('of each shipped scenario', () => {
  const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'scenarios');
  const shipped = listScenarioIds(folder).map((id) => {
    const file = path.join(folder, id, 'scenario.yaml');
    const scenario = readScenarioFile(readFileSync(file), file);
    return { id, scenario, ...bundleRuns(path.join(folder, id, 'runs'), scenario) };
  });

  it.each(shipped)('$id can be watched at its best in every variant, and poorly', (one) => {
    const { scenario, runs, findings } = one;
    const of = (kind: string) => runs.filter(({ shows }) => shows === kind);
    expect(findings).toEqual([]);
    expect(of('model').map(({ variant }) => variant)).toEqual(
      scenario.variants.map(({ id }) => id),
    );
    expect(of('beginner')).not.toEqual([]);
  });

  it.each(shipped)('$id is replayed to what was recorded', ({ id, scenario, runs }) => {
    const values = new Map(
      scenario.variants.map((variant) => {
        const call = compile(scenario, variant.id);
        return [variant.id, { call, values: valuesOf(call) }] as const;
      }),
    );
    for (const run of runs) {
      const opened = values.get(run.variant);
      if (opened === undefined) throw new Error(`There is no variant ${run.variant}.`);
      const header = practiceHeader(run.variant, 'a'.repeat(64), run.log);
      const judged = debriefOf(opened.call, opened.values, { header, log: run.log });
      const file = path.join(folder, id, 'runs', `${run.id}.yaml`);
      const { pathTest } = parsePathTest(readFileSync(file), file);
      expect(judged).toMatchObject({
        ending: { id: pathTest?.result?.ending },
        score: pathTest?.result?.score,
        earned: pathTest?.result?.earned,
        moves: pathTest?.moves.map(({ result }) => ({
          points: result?.points,
          cost: result?.cost,
          after: { anger: result?.anger, trust: result?.trust },
        })),
      });
    }
  });
});
