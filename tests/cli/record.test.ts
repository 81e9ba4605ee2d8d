import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  aboutRecords,
  bestRun,
  changed,
  checkFolder,
  goodText,
  makeRecorded,
} from './paths/recorded-folder.ts';
import { writeIn } from './temporary-file.ts';
import { runInside, runScenario } from './run-scenario.ts';

/** Two processes are started one after the other, on a machine that may be busy. */
const timeout = 60_000;

const bestMoves = ['--moves', '0,1,2,1,0,1'];
const read = (folder: string, name: string) =>
  readFileSync(path.join(folder, 'runs', name), 'utf8');

it('writes a played run in which the next check finds nothing', { timeout }, async () => {
  const folder = makeRecorded({});
  const words = ['--title', 'All of it', '--note', 'She gets the courier and the hour.'];
  const asked = ['record', folder, '--name', 'all', '--shows', 'model', ...words, ...bestMoves];
  const { code, stdout } = await runInside(asked);
  expect([code, stdout.endsWith('/runs/all.yaml: printed, score 100.\n')]).toEqual([0, true]);
  const comment = '    comment: She hears that her day arrived.\n';
  expect(read(folder, 'all.yaml')).toBe(
    bestRun.replace('  # She says it twice.\n', '').replace(comment, ''),
  );
  expect(aboutRecords(checkFolder(folder)).map(({ code: told }) => told)).toEqual([
    'PT201',
    'PT106',
  ]);
});

it('names a cut-in by the line and goes on as well as can be', { timeout }, async () => {
  const folder = makeRecorded({});
  const asked = ['--name', 'cut-short', '--variant', 'noon', '--moves', '0,c,1', '--finish'];
  const { code } = await runInside(['record', folder, ...asked]);
  const moves = read(folder, 'cut-short.yaml').match(/(?<=^ {4})(?:reply|cutIn): .*$/gm);
  expect([code, moves]).toEqual([
    0,
    [
      'reply: read-both',
      'cutIn: noon',
      'reply: say-back',
      'reply: ask',
      'reply: courier',
      'reply: me',
      'reply: full',
    ],
  ]);
});

it('records what is played at the keyboard', { timeout }, async () => {
  const folder = makeRecorded({});
  const asked = ['record', folder, '--name', 'typed'];
  const { code, stdout } = await runScenario(asked, '1\nc\n1\n1\n1\n1\nw 0\n1\n1\n');
  expect([code, /runs\/typed\.yaml: [a-z-]+, score \d+\.\n$/.test(stdout)]).toEqual([0, true]);
  expect(read(folder, 'typed.yaml')).toMatch(/^title: Typed\nshows: other\n/m);
});

it('records no run that is not over', { timeout }, async () => {
  const folder = makeRecorded({});
  const asked = ['record', folder, '--name', 'half', '--moves', '0,1'];
  expect([await runInside(asked), existsSync(path.join(folder, 'runs'))]).toEqual([
    {
      code: 1,
      stdout: '',
      stderr:
        'The run is not over, so it was not recorded: it stops at "what-counts". Give more moves, or --finish to go on as well as can be.\n',
    },
    false,
  ]);
});

it('records nothing of a scenario with errors', { timeout }, async () => {
  const folder = makeRecorded({}, changed(goodText, 'level: first', 'level: frist'));
  const { code } = await runInside(['record', folder, '--name', 'all', ...bestMoves]);
  expect([code, existsSync(path.join(folder, 'runs'))]).toEqual([1, false]);
});

it('leaves a run that is there, unless --replace is given', { timeout }, async () => {
  const folder = makeRecorded({ 'all.yaml': '# mine\n' });
  const asked = ['record', folder, '--name', 'all', ...bestMoves];
  const { code, stderr } = await runInside(asked);
  expect([code, stderr.endsWith('--replace writes over it.\n'), read(folder, 'all.yaml')]).toEqual([
    1,
    true,
    '# mine\n',
  ]);
  const { code: second } = await runInside([...asked, '--replace']);
  expect([second, read(folder, 'all.yaml').split('\n')[1]]).toEqual([0, 'title: All']);
});

it('says so when a run cannot be written', { timeout }, async () => {
  const folder = makeRecorded({});
  writeIn(folder, 'runs', '');
  const { code, stdout, stderr } = await runInside([
    'record',
    folder,
    '--name',
    'all',
    ...bestMoves,
  ]);
  expect([
    code,
    stdout,
    stderr.match(/^Cannot write .*runs\/all\.yaml \(EEXIST\)/) !== null,
  ]).toEqual([1, '', true]);
});

it('records the standard set, and says what stands as it was', { timeout }, async () => {
  const folder = makeRecorded({ 'model-noon.yaml': '# mine\n' });
  const { code, stdout } = await runInside(['record', folder, '--all']);
  expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
    0,
    '4 of 5 runs were written; 1 stand as they were (--replace writes over them).',
  ]);
  expect([
    readdirSync(path.join(folder, 'runs')).toSorted(),
    read(folder, 'model-noon.yaml'),
  ]).toEqual([
    [
      'ending-gone.yaml',
      'ending-half-printed.yaml',
      'ending-printed.yaml',
      'model-noon.yaml',
      'model-patient.yaml',
    ],
    '# mine\n',
  ]);
});
