import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { parseScenario } from '#scenario/parse.ts';
import { parsePathTest } from '#cli/paths/parse-path-test.ts';
import { playPath, practiceHeader } from '#cli/paths/play-path.ts';
import { resolveMoves } from '#cli/paths/resolve-moves.ts';
import { finishBest, recordRun, startRecording, takeAll } from '#cli/paths/record-run.ts';
import { readSteps } from '#cli/play/steps.ts';
import { saveRun } from '#cli/paths/save-run.ts';
import { type NamedPath, standardSet } from '#cli/paths/standard-set.ts';
import { writePathTest } from '#cli/paths/write-path-test.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { bestRun, changed, goodText } from './recorded-folder.ts';

const open = (scenario: typeof tinyScenario) =>
  scenario.variants.map(({ id }) => {
    const call = compile(scenario, id);
    return { call, values: valuesOf(call) };
  });

function readGood(): typeof tinyScenario {
  const { scenario } = parseScenario(goodText, 'scenario.yaml');
  if (scenario === null) throw new Error('The good scenario has errors.');
  return scenario;
}

const calls = open(tinyScenario);
const set = standardSet(tinyScenario, calls);

describe('the standard set', () => {
  it('has the model paths, the endings and both sides of the tensions', () => {
    expect(
      set.map(({ name, pathTest }) => [name, pathTest.variant, pathTest.result?.ending]),
    ).toEqual([
      ['model-calm', 'calm', 'agreed'],
      ['model-furious', 'furious', 'agreed'],
      ['ending-agreed', 'calm', 'agreed'],
      ['ending-half', 'calm', 'half'],
      ['ending-gone', 'calm', 'gone'],
      ['tension-1-admission-right', expect.any(String), expect.any(String)],
      ['tension-1-admission-wrong', expect.any(String), expect.any(String)],
    ]);
  });

  it('is replayed to what it says', () => {
    for (const { pathTest } of set) {
      const played = calls.flatMap((one) =>
        one.call.variant.id === pathTest.variant ? [playPath(one, pathTest.moves)] : [],
      );
      expect(played).toMatchObject([{ result: pathTest.result }]);
    }
  });

  it('costs what the debrief says', () => {
    for (const { pathTest } of set) {
      const one = calls.find(({ call }) => call.variant.id === pathTest.variant);
      const resolved = one && resolveMoves(one.call, pathTest.moves);
      if (!one || !resolved || 'code' in resolved) throw new Error('A run of the set has no log.');
      const header = practiceHeader(pathTest.variant, '', resolved.log);
      const debrief = debriefOf(one.call, one.values, { header, log: resolved.log });
      if ('reason' in debrief) throw new Error(debrief.reason);
      const { score, earned, best, ending, moves } = debrief;
      expect(pathTest.result).toEqual({ ending: ending?.id, score, earned, best });
      expect(pathTest.moves.map(({ result }) => result)).toEqual(
        moves.map(({ points, cost, after }) => ({ points, cost, ...after })),
      );
    }
  });

  it('reaches an ending by the fewest moves, and earns the most by so many', () => {
    const [patient] = open(readGood());
    const short = patient ? standardSet(readGood(), [patient]) : [];
    const gone = short.find(({ name }) => name === 'ending-gone');
    // Nothing is planned; everything else is as good as can be.
    expect([gone?.pathTest.moves.length, gone?.pathTest.result?.earned]).toEqual([5, 8]);
  });
});

describe('a silence', () => {
  const [calm] = calls;
  if (calm === undefined) throw new Error('The tiny call has no variant.');

  it('is recorded, costs what it breaks, and is replayed with pressure on', () => {
    const call = startRecording(calm, true);
    takeAll(call, readSteps('0,s'));
    finishBest(calm, call);
    const pathTest = recordRun(calm, call.log, { title: 'Nothing said', shows: 'other' });
    expect(pathTest.moves[1]).toEqual({
      beat: 'opening',
      silence: true,
      result: { points: -1, cost: 1, anger: 5, trust: 5 },
    });
    const read = parsePathTest(writePathTest(pathTest), 'x.yaml').pathTest;
    expect([read, playPath(calm, read?.moves ?? [])]).toMatchObject([
      pathTest,
      { result: pathTest.result },
    ]);
  });

  it('counts for nothing in a call without pressure', () => {
    const call = startRecording(calm, false);
    takeAll(call, readSteps('0'));
    expect(readSteps('s').map(call.take)).toEqual(['Silence counts only with pressure on.']);
  });
});

describe('the file of a run', () => {
  it('is read as it was written', () => {
    for (const { pathTest } of set) {
      expect(parsePathTest(writePathTest(pathTest), 'x.yaml')).toMatchObject({
        pathTest,
        findings: [],
      });
    }
  });

  it.each([
    'Plain words, as most are',
    'One: two',
    '"Quoted" and it’s',
    "It's",
    'It\'s "both"',
    '# no comment',
    'true',
    '12',
    '- no list',
    String.raw`C:\drive`,
    'ends with a colon:',
    `A long one ${'with many words '.repeat(20)}`.trim(),
    `Two  blanks ${'with many words '.repeat(20)}`.trim(),
    'Zoë, 東京 – 👋',
  ])('keeps the text %j', (note) => {
    const [first] = set;
    const pathTest = { ...first?.pathTest, note } as NamedPath['pathTest'];
    expect(parsePathTest(writePathTest(pathTest), 'x.yaml').pathTest?.note).toBe(note);
  });
});

describe('saving', () => {
  const { pathTest } = parsePathTest(bestRun, 'x.yaml');
  if (pathTest === null) throw new Error('The run of this test cannot be read.');
  const all: NamedPath = { name: 'all', pathTest };
  const read = (folder: string) => readFileSync(path.join(folder, 'all.yaml'), 'utf8');
  const fresh = bestRun.replace('  # She says it twice.\n', '');

  it('makes the folder', () => {
    const folder = path.join(makeFolder(), 'runs');
    expect([saveRun(folder, all, false).outcome, read(folder)]).toEqual(['written', fresh]);
  });

  it('writes nothing over without being told to', () => {
    const folder = makeFolder();
    writeIn(folder, 'all.yaml', '# mine\n');
    expect([saveRun(folder, all, false).outcome, read(folder)]).toEqual(['kept', '# mine\n']);
  });

  it('keeps the words and the comments on moves that are the same', () => {
    const folder = makeFolder();
    const bare = {
      ...all,
      pathTest: {
        ...pathTest,
        title: 'New',
        moves: pathTest.moves.map(({ beat, reply, keeps, result }) => ({
          ...(beat && { beat }),
          ...(reply && { reply }),
          ...(keeps && { keeps }),
          ...(result && { result }),
        })),
      },
    };
    writeIn(folder, 'all.yaml', changed(bestRun, 'reply: full', 'reply: bare'));
    expect([saveRun(folder, bare, true).outcome, read(folder)]).toEqual(['written', fresh]);
  });

  it('does not touch a run that is the same', () => {
    const folder = makeFolder();
    const file = writeIn(folder, 'all.yaml', bestRun);
    const before = statSync(file).mtimeMs;
    expect([saveRun(folder, all, true).outcome, read(folder), statSync(file).mtimeMs]).toEqual([
      'same',
      bestRun,
      before,
    ]);
  });
});
