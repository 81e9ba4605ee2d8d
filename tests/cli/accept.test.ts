import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bestRun, changed, makeRecorded } from './paths/recorded-folder.ts';
import { runInside } from './run-scenario.ts';

/** Several processes are started one after the other. */
const timeout = 90_000;

const stale = changed(bestRun, 'score: 100', 'score: 57');
const read = (folder: string) => readFileSync(path.join(folder, 'runs/all.yaml'), 'utf8');

it('ends with 1 for a stale run until it is accepted, then with 0', { timeout }, async () => {
  const folder = makeRecorded({ 'all.yaml': stale });
  const first = await runInside(['check', folder, '--json']);
  const { edits } = JSON.parse(first.stdout) as { edits: unknown };
  expect([first.code, edits, read(folder)]).toEqual([
    1,
    [{ file: expect.any(String), runs: 1, changed: 1, broken: 0, bests: [], isStale: true }],
    stale,
  ]);
  const accepted = await runInside(['check', folder, '--accept']);
  expect([accepted.code, accepted.stderr.match(/\w+\.\w+(?=\.$)/gm), read(folder)]).toEqual([
    0,
    ['all.yaml', 'proof.json'],
    bestRun,
  ]);
  const { code, stdout } = await runInside(['check', folder]);
  expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
    0,
    'What comes out of its recorded runs (1) is what was recorded.',
  ]);
});

it('prints the first differences of many, and counts the rest', { timeout }, async () => {
  const moods = bestRun.replaceAll(/anger: \d/g, 'anger: 9').replaceAll(/cost: 0/g, 'cost: 5');
  const runs = { 'a.yaml': moods, 'b.yaml': moods, 'c.yaml': moods, 'd.yaml': moods };
  const { code, stdout } = await runInside(['check', makeRecorded(runs)]);
  expect([code, stdout.match(/ error PT10\d /g)?.length]).toEqual([1, 40]);
  expect(stdout).toMatch(/^\.\.\. and \d+ more of this kind; --json lists them all\.$/m);
});
