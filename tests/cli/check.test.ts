import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodFile, runInside, runScenario, timeout } from './run-scenario.ts';
import { makeFolder, writeChanged, writeIn } from './temporary-file.ts';

it('ends with 0 where nothing worse than a warning is found', { timeout }, async () => {
  const { code, stdout, stderr } = await runScenario(['check', goodFile]);
  expect([code, stdout.match(/ error /g), stdout.trimEnd().split('\n').at(-1), stderr]).toEqual([
    0,
    null,
    expect.stringMatching(
      /^(No findings|\d+ warnings?) in tests\/cli\/fixtures\/wrong-toner\.yaml\.$/,
    ),
    '',
  ]);
});

it('prints what is wrong where editors find it, and ends with 1', { timeout }, async () => {
  const file = writeChanged('level: first', 'level: frist');
  const { code, stdout, stderr } = await runScenario(['check', file, goodFile]);
  const [first, ...rest] = stdout.trimEnd().split('\n');
  expect({
    code,
    stderr,
    place: /wrong-toner|scenario\.yaml:(\d+):(\d+) (\w+) (SC1\d\d) /.exec(first ?? '')?.slice(1),
    last: rest.at(-1),
  }).toEqual({
    code: 1,
    stderr: '',
    place: ['6', '8', 'error', expect.any(String)],
    last: expect.stringMatching(/^1 error(, \d+ warnings?)? in 2 files\.$/),
  });
});

it('prints findings for programs', { timeout }, async () => {
  const file = writeChanged('level: first', 'level: frist');
  const { code, stdout } = await runInside(['check', '--json', file]);
  expect([code, JSON.parse(stdout)]).toEqual([
    1,
    {
      findings: [
        {
          code: expect.stringMatching(/^SC1\d\d$/),
          severity: 'error',
          file: expect.stringMatching(/scenario\.yaml$/),
          line: 6,
          column: 8,
          message: expect.stringContaining('frist'),
          hint: expect.any(String),
        },
      ],
      edits: [],
    },
  ]);
});

it('finds what the proof refuses', { timeout }, async () => {
  const file = writeChanged(
    'when: { all: [heard, planned] }',
    'when: { all: [heard, { not: heard }] }',
  );
  const { code, stdout } = await runInside(['check', '--json', file]);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; line: number }[] };
  expect([
    code,
    findings.some((finding) => finding.code.startsWith('PR1') && finding.line > 1),
  ]).toEqual([1, true]);
});

it('lists what the parser and the proof found in the order of the file', { timeout }, async () => {
  const good = readFileSync(goodFile, 'utf8');
  const changed = good
    .replace('when: { all: [heard, planned] }', 'when: { all: [heard, { not: heard }] }')
    .replace('She asks for another contact', 'She asks #4 for another contact');
  const file = writeIn(makeFolder(), 'scenario.yaml', changed);
  const { stdout } = await runInside(['check', '--json', file]);
  const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
  const told = findings.map(({ code }) => code).filter((code) => !code.startsWith('SC3'));
  expect(told).toEqual(['PR114', 'SC015']);
});

it('finds a portrait that cannot be drawn', { timeout }, async () => {
  const file = writeChanged('head: bun', 'head: bunn');
  const { stdout } = await runInside(['check', file]);
  expect(stdout).toMatch(/:17:\d+ error CL004 customer\.portrait\.head is "bunn", and there is no/);
});

it('never lets a scenario write to the terminal on its own', { timeout }, async () => {
  const file = writeChanged(
    'level: first',
    String.raw`level: "\e[2J\e]0;owned\a\u202e\u009b1m\nfake:1:1"`,
  );
  const { code, stdout, stderr } = await runScenario(['check', file]);
  const shown = stdout + stderr;
  expect([code, shown.match(/[^\n -~\p{L}\p{P}]/gu), shown.match(/^fake/m)]).toEqual([
    1,
    null,
    null,
  ]);
});

it('takes a file as seen from the folder that the user is in', { timeout }, async () => {
  const folder = path.join(path.dirname(goodFile), '..');
  const { code, stdout } = await runScenario(['check', 'fixtures/wrong-toner.yaml'], '', folder);
  expect([code, stdout.trimEnd().endsWith(' in fixtures/wrong-toner.yaml.')]).toEqual([0, true]);
});

describe('a hostile file', () => {
  it.each([
    ['nested brackets', '['.repeat(100_000)],
    ['nested brackets, closed', `${'['.repeat(2000)}${']'.repeat(2000)}`],
    ['nested lists', '- '.repeat(50_000)],
    ['many keys', Array.from({ length: 16_000 }, (_, key) => `k${key}: 1`).join('\n')],
    ['aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x41, 0xc3])],
    ['too many bytes', 'a'.repeat(3_000_000)],
  ])('with %s is refused by the parser, not by the bounds', { timeout }, async (_name, content) => {
    const file = writeIn(makeFolder(), 'scenario.yaml', content);
    const { code, stdout, stderr } = await runInside(['check', '--json', file]);
    const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
    const codes = new Set(findings.map((finding) => finding.code.slice(0, 3)));
    expect([code, stderr, [...codes].every((one) => one === 'SC0' || one === 'SC1')]).toEqual([
      1,
      '',
      true,
    ]);
  });
});
