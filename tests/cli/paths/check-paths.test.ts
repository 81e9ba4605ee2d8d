import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse.ts';
import { checkPaths, type PathReport } from '#cli/paths/check-paths.ts';
import { readRunsFolder } from '#cli/paths/runs-folder.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';
import { bestRun, changed, goodText, makeRecorded } from './recorded-folder.ts';

/** What stands beside a scenario is checked; files are named as seen from its folder. */
function check(
  runs: Readonly<Record<string, string | Uint8Array>>,
  scenario = goodText,
): PathReport {
  const folder = makeRecorded(runs, scenario);
  const file = path.join(folder, 'scenario.yaml');
  const { scenario: parsed, findings } = parseScenario(readFileSync(file), file);
  if (parsed === null)
    throw new Error(`The scenario of a test has errors: ${findings[0]?.message}`);
  const report = checkPaths(file, parsed);
  const shown = report.findings.map((one) => ({ ...one, file: path.relative(folder, one.file) }));
  return { ...report, findings: shown };
}

/** The findings about runs, in short; what the set lacks is told apart. */
const codesOf = ({ findings }: PathReport) =>
  findings
    .filter(({ code }) => code !== 'PT201')
    .map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

const messagesOf = ({ findings }: PathReport) =>
  findings.filter(({ code }) => code !== 'PT201').map(({ message }) => message);

const withRun = (from: string, to: string) => check({ 'all.yaml': changed(bestRun, from, to) });

it('finds nothing wrong with a run that comes out as recorded', () => {
  const { runs, changed: rewrites, ...report } = check({ 'all.yaml': bestRun });
  expect([runs, rewrites, codesOf({ runs, changed: rewrites, ...report })]).toEqual([1, [], []]);
});

it('has nothing to say where no run is recorded', () => {
  expect(check({})).toEqual({ runs: 0, findings: [], changed: [], broken: 0, bests: [] });
});

describe('tells that something else comes out:', () => {
  it.each([
    [
      'another ending',
      ['ending: printed', 'ending: gone'],
      ['PT102 runs/all.yaml:6:19', 'The run ends with "printed", and "gone" is recorded.'],
    ],
    [
      'another score',
      ['score: 100', 'score: 99'],
      ['PT103 runs/all.yaml:6:35', 'The run scores 100 (12 of 12), and 99 (12 of 12) is recorded.'],
    ],
    [
      'another best',
      ['best: 12', 'best: 57'],
      [
        'PT103 runs/all.yaml:6:35',
        'The run scores 100 (12 of 12), and 100 (12 of 57) is recorded.',
      ],
    ],
    [
      'other points',
      ['points: 2', 'points: 1'],
      [
        'PT104 runs/all.yaml:10:13',
        'Move 1 (before: read-both) earns 2 at a cost of 0, and 1 at a cost of 0 is recorded.',
      ],
    ],
    [
      'another cost',
      ['cost: 0, anger: 3', 'cost: 4, anger: 3'],
      [
        'PT104 runs/all.yaml:14:13',
        'Move 2 (opening: say-back) earns 2 at a cost of 0, and 2 at a cost of 4 is recorded.',
      ],
    ],
    [
      'another anger',
      ['anger: 3, trust: 6', 'anger: 2, trust: 6'],
      [
        'PT105 runs/all.yaml:14:13',
        'After move 2 (opening: say-back) the customer has anger 3 and trust 6, and anger 2 and trust 6 is recorded.',
      ],
    ],
    [
      'another trust',
      ['points: 0, cost: 0, anger: 2, trust: 8', 'points: 0, cost: 0, anger: 2, trust: 7'],
      [
        'PT105 runs/all.yaml:26:13',
        'After move 6 (wrap-up) the customer has anger 2 and trust 8, and anger 2 and trust 7 is recorded.',
      ],
    ],
  ] as const)('%s', (_name, [from, to], told) => {
    const report = withRun(from, to);
    expect([...codesOf(report), ...messagesOf(report)]).toEqual(told);
    expect(report.changed.length).toBe(1);
  });

  it('a run, or a move, whose result was never recorded', () => {
    const bare = bestRun.replace(/^result: .*\n/m, '').replace(/^ {4}result: .*\n/m, '');
    const report = check({ 'all.yaml': bare });
    expect([codesOf(report), report.changed.length]).toEqual([
      ['PT101 runs/all.yaml:1:1', 'PT101 runs/all.yaml:7:5'],
      1,
    ]);
  });

  it('every move from which another mood is carried on, by the edit of one reply', () => {
    const scenario = changed(goodText, 'anger: -1\n        trust: 1\n', 'trust: 1\n');
    const report = check({ 'all.yaml': bestRun }, scenario);
    expect(codesOf(report)).toEqual(
      [14, 18, 21, 24, 26, 29].map((line) => `PT105 runs/all.yaml:${line}:13`),
    );
  });
});

describe('tells that it is no run of the scenario any more:', () => {
  it.each([
    [
      'an unknown beat',
      ['beat: way-out', 'beat: way-ou'],
      ['PT006 runs/all.yaml:19:5', 'The scenario has no beat "way-ou", which move 4 names.'],
    ],
    [
      'an unknown reply',
      ['reply: courier', 'reply: taxi'],
      ['PT006 runs/all.yaml:19:5', 'The beat "way-out" has no reply "taxi", which move 4 names.'],
    ],
    [
      'an unknown line',
      ['reply: say-back', 'cutIn: evening'],
      ['PT006 runs/all.yaml:12:5', 'The beat "opening" has no line "evening", which move 2 names.'],
    ],
    [
      'an unknown fact',
      ['[reports, courier]', '[reports, van]'],
      ['PT006 runs/all.yaml:25:5', 'The scenario has no recap fact "van", which move 6 names.'],
    ],
    [
      'an unknown variant',
      ['variant: patient', 'variant: late'],
      ['PT006 runs/all.yaml:5:10', 'The scenario has no variant "late".'],
    ],
    [
      'a reply that is not offered',
      ['[reports, courier]', '[reports]'],
      [
        'PT007 runs/all.yaml:27:5',
        'Move 7 (note: full) cannot be made: the replies there are sorry-note, bare.',
      ],
    ],
    [
      'a line that is not being said',
      ['reply: say-back', 'cutIn: noon'],
      [
        'PT007 runs/all.yaml:12:5',
        'Move 2 (opening: cut-in) cannot be made: the line "noon" is not being said there.',
      ],
    ],
    [
      'a silence that nothing comes of',
      ['reply: ask', 'silence: true'],
      [
        'PT007 runs/all.yaml:16:5',
        'Move 3 (what-counts: silence) cannot be made: saying nothing changes nothing there.',
      ],
    ],
    [
      'a beat that does not come next',
      ['beat: what-counts\n    reply: ask', 'beat: way-out\n    reply: courier'],
      [
        'PT007 runs/all.yaml:16:5',
        'At move 3 the call is at "what-counts", and the move is one at "way-out".',
      ],
    ],
    [
      'a wrap-up before the call is over',
      ['beat: last-minute\n    reply: me', 'keeps: []'],
      [
        'PT007 runs/all.yaml:22:5',
        'At move 5 the call is at "last-minute", and the move opens the wrap-up.',
      ],
    ],
  ] as const)('%s', (_name, [from, to], told) => {
    const report = withRun(from, to);
    expect([...codesOf(report), ...messagesOf(report)]).toEqual(told);
    expect([report.changed, report.broken]).toEqual([[], 1]);
  });

  it('a fact that was not stated', () => {
    const said = 'answer: { say: "Half past one. Good.", feels: calm, states: [courier] }';
    const when =
      'answer: { when: { trust: { atLeast: 9 } }, say: "Good.", feels: calm, states: [courier] }';
    const report = check({ 'all.yaml': bestRun }, changed(goodText, said, when));
    expect([codesOf(report), messagesOf(report)]).toEqual([
      ['PT007 runs/all.yaml:25:5'],
      ['Move 6 (wrap-up) cannot be made: The fact "courier" was not stated yet.'],
    ]);
  });

  it('a run that stops too early', () => {
    const short = bestRun.slice(0, bestRun.indexOf('  - keeps'));
    expect([check({ 'all.yaml': short })].map((one) => [codesOf(one), messagesOf(one)])).toEqual([
      [
        ['PT008 runs/all.yaml:22:5'],
        ['The run stops before the wrap-up is opened, before it is over.'],
      ],
    ]);
  });

  it('a run that goes on after its end', () => {
    const long = `${bestRun}  - beat: note\n    reply: bare\n`;
    const report = check({ 'all.yaml': long });
    expect([codesOf(report), messagesOf(report)]).toEqual([
      ['PT007 runs/all.yaml:30:5'],
      ['The run is over before move 8.'],
    ]);
  });

  it('a beat that was put in between', () => {
    const scenario = changed(
      goodText,
      'to: what-counts\n      - id: check',
      'to: way-out\n      - id: check',
    );
    expect(codesOf(check({ 'all.yaml': bestRun }, scenario))).toEqual(['PT007 runs/all.yaml:16:5']);
  });
});

describe('tells what cannot be read:', () => {
  it.each([
    ['a field that is not known', changed(bestRun, 'shows:', 'show:'), ['SC101']],
    ['an alias', changed(bestRun, 'title: All of it', 'title: &a All of it'), ['SC007']],
    ['a move that does nothing', changed(bestRun, '    reply: ask\n', ''), ['PT005']],
    [
      'a move that does two things',
      changed(bestRun, 'reply: ask', 'reply: ask\n    cutIn: so'),
      ['PT005'],
    ],
    ['a move at no beat', changed(bestRun, 'beat: what-counts\n    reply', 'reply'), ['PT005']],
    [
      'a move that says something and nothing',
      changed(bestRun, 'reply: ask', 'reply: ask\n    silence: true'),
      ['PT005'],
    ],
    ['a move that is no silence', changed(bestRun, 'reply: ask', 'silence: false'), ['PT005']],
    ['a wrap-up at a beat', changed(bestRun, '- keeps:', '- beat: note\n    keeps:'), ['PT005']],
    ['a tension that is not named', changed(bestRun, 'shows: model', 'shows: tension'), ['PT005']],
    [
      'a tension that is not shown',
      changed(bestRun, 'variant:', 'tension: { rule: 1, act: apology, side: right }\nvariant:'),
      ['PT005'],
    ],
    ['nothing', '', ['SC005']],
    ['too many bytes', `${bestRun}#${' '.repeat(70_000)}`, ['PT002']],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe]), ['SC002']],
  ])('%s', (_name, run, codes) => {
    expect(codesOf(check({ 'all.yaml': run })).map((one) => one.split(' ')[0])).toEqual(codes);
  });

  it('a name that is none of a recorded run', () => {
    expect(codesOf(check({ 'All of it.yml': bestRun }))).toEqual(['PT004 runs/All of it.yml:1:1']);
  });

  it('a folder that is named as a run is', () => {
    expect(codesOf(check({ 'all.yaml/x.txt': '' }))).toEqual(['PT001 runs/all.yaml:1:1']);
  });

  it.each([
    ['a link', '/dev/null'],
    ['a link that leads nowhere', 'nowhere'],
  ])('%s', (_name, target) => {
    const folder = makeRecorded({ 'all.yaml': bestRun });
    symlinkSync(target, path.join(folder, 'runs', 'link.yaml'));
    expect(readRunsFolder(path.join(folder, 'runs'))).toMatchObject({
      files: [{ file: path.join(folder, 'runs', 'all.yaml') }],
      findings: [
        { code: 'PT001', message: 'The file cannot be read: it is a link or no usual file.' },
      ],
    });
  });

  it('runs that are no folder', () => {
    const file = writeIn(makeFolder(), 'runs', bestRun);
    expect(readRunsFolder(file)).toMatchObject({
      files: [],
      findings: [
        { code: 'PT001', message: 'The recorded runs cannot be read: "runs" is no folder.' },
      ],
    });
  });

  it('more runs than are replayed', () => {
    const runs = Object.fromEntries(Array.from({ length: 101 }, (_, run) => [`r${run}.yaml`, '']));
    expect(codesOf(check(runs))).toEqual(['PT003 runs:1:1']);
  });
});

describe('holds a run to what it says that it shows:', () => {
  const bare = changed(bestRun, 'reply: full', 'reply: bare');
  const claim = (run: string) =>
    check({ 'all.yaml': run }).findings.flatMap(({ code, message }) =>
      code === 'PT009' ? [message] : [],
    );

  it('a model path earns the best', () => {
    expect(claim(bare)).toEqual(['A model path earns the best, 12; this run 10.']);
  });

  it('a recovery loses more in its first half', () => {
    expect(claim(changed(bare, 'shows: model', 'shows: recovery'))).toEqual([
      'A recovery loses more in its first half than in its second; this run loses 0 and 2.',
    ]);
  });

  it('a recovery ends well', () => {
    const lost = changed(
      changed(bestRun, 'reply: courier', 'reply: try'),
      'shows: model',
      'shows: recovery',
    );
    const over = lost.slice(0, lost.indexOf('  - keeps'));
    expect(claim(over)).toEqual([
      'A recovery ends resolved, mended or parted; this run ends with "gone".',
    ]);
  });

  it('a recovery that is one passes', () => {
    const slow = changed(
      changed(bestRun, 'read-both', 'ring-blank'),
      'shows: model',
      'shows: recovery',
    );
    expect(claim(slow)).toEqual([]);
  });

  it.each([
    [['right', 'question'], [], 'ask'],
    [
      ['wrong', 'question'],
      [
        'No reply of this run with the speech act "question" costs something and has a mark below 0.',
      ],
      'ask',
    ],
    [
      ['right', 'concession'],
      ['No reply of this run with the speech act "concession" costs nothing and earns points.'],
      'refund',
    ],
    [['wrong', 'concession'], [], 'refund'],
  ] as const)('a tension where it is %s to make it', ([side, act], messages, reply) => {
    const scenario = changed(
      goodText,
      'customer:\n',
      `tensions: [{ rule: 2, act: ${act} }]\n\ncustomer:\n`,
    );
    const run = changed(
      changed(bestRun, 'reply: ask', `reply: ${reply}`),
      'shows: model',
      `shows: tension\ntension: { rule: 2, act: ${act}, side: ${side} }`,
    );
    const { findings } = check({ 'all.yaml': run }, scenario);
    expect(findings.flatMap(({ code, message }) => (code === 'PT009' ? [message] : []))).toEqual(
      messages,
    );
  });

  it('a tension is one that the scenario claims', () => {
    const tension = 'shows: tension\ntension: { rule: 1, act: apology, side: right }';
    expect(claim(changed(bestRun, 'shows: model', tension))).toEqual([
      'The scenario does not claim rule 1 with the speech act "apology".',
    ]);
  });
});

it('names what a set of runs lacks', () => {
  const { findings } = check({ 'all.yaml': bestRun });
  expect(findings).toEqual([
    {
      code: 'PT201',
      severity: 'warning',
      file: 'scenario.yaml',
      line: 1,
      column: 1,
      message:
        "No recorded run shows the model path of noon; the ending half-printed; the ending gone; a beginner's run; a recovery.",
      hint: expect.any(String),
    },
  ]);
});

describe('a tension that turns on a state', () => {
  const run = (reply: string, side: string) =>
    changed(
      bestRun,
      'shows: model',
      `shows: tension\ntension: { rule: 5, act: promise, side: ${side} }`,
    )
      .replace('reply: courier', `reply: ${reply}`)
      .split(reply === 'courier' ? /$^/ : '  - keeps')[0] ?? '';
  const unshown = (since: string) => {
    const claim = `tensions: [{ rule: 5, act: promise, since: ${since} }]\n\ncustomer:\n`;
    const runs = {
      'right.yaml': run('courier', 'right'),
      'wrong.yaml': run('everything', 'wrong'),
    };
    const { findings } = check(runs, changed(goodText, 'customer:\n', claim));
    const told = findings.find(({ code }) => code === 'PT201');
    return told?.message.match(/rule 5[^;]*/)?.[0] ?? null;
  };

  it('is shown by a run that is right after it and one that is wrong before it', () => {
    expect(unshown('last-minute')).toBe(null);
  });

  it('is not shown by two runs in the same state', () => {
    expect(unshown('opening')).toBe(
      'rule 5 with promise right in one and wrong in the other state that it turns on',
    );
  });
});
