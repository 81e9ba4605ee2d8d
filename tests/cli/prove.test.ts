import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { goodFile, runInside, runScenario, timeout } from './run-scenario.ts';
import { makeFolder, writeChanged } from './temporary-file.ts';

/** The proof that `prove --json` printed. */
type Proof = Readonly<Record<string, unknown>> & {
  readonly variants: readonly Readonly<Record<string, unknown>>[];
};

it('prints the whole proof as one object', { timeout }, async () => {
  const { code, stdout } = await runScenario(['prove', goodFile, '--json']);
  const { variants, ...proof } = JSON.parse(stdout) as Proof;
  const [first = {}] = variants;
  expect([code, proof, variants.map((one) => one['variant'])]).toEqual([
    0,
    { scenario: 'wrong-toner', hash: expect.stringMatching(/^[0-9a-f]{64}$/), findings: [] },
    ['patient', 'noon'],
  ]);
  expect(Object.keys(first)).toEqual([
    'variant',
    'beats',
    'replies',
    'configurations',
    'decisionsOnModelPath',
    'movesAtMost',
    'best',
    'worst',
    'modelPath',
    'ties',
    'endings',
    'randomPass',
    'players',
    'guidelines',
    'tensions',
  ]);
  expect(first).toMatchObject({
    beats: 6,
    replies: 18,
    configurations: expect.any(Number),
    decisionsOnModelPath: 6,
    best: 12,
    worst: -11,
    modelPath: [
      { beat: 'before', reply: 'read-both' },
      { beat: 'opening', reply: 'say-back' },
      { beat: 'what-counts', reply: 'ask' },
      { beat: 'way-out', reply: 'courier' },
      { beat: 'last-minute', reply: 'me' },
      { beat: 'note', reply: 'full' },
    ],
    endings: { printed: 'resolved', 'half-printed': 'mended', gone: 'lost' },
    randomPass: { passMark: 80, once: 0.00823, inThree: 0.024489 },
    players: expect.arrayContaining([
      expect.objectContaining({ player: 'longest', meanScore: 0, pass: 0 }),
    ]),
    guidelines: expect.objectContaining({ 'reflect-back': { earned: 1, broken: 1 } }),
    tensions: [],
  });
});

it('prints a table for a person', { timeout }, async () => {
  const { code, stdout } = await runInside(['prove', goodFile]);
  expect([code, stdout.match(/^Variant \w+$/gm), stdout.match(/^ {2}points .*$/m)?.[0]]).toEqual([
    0,
    ['Variant patient', 'Variant noon'],
    '  points        best 12, worst -11, 6 decisions on the model path',
  ]);
});

it(
  'prints the object, with its findings, for a scenario that cannot be read',
  { timeout },
  async () => {
    const file = writeChanged('level: first', 'level: frist');
    const { code, stdout } = await runInside(['prove', file, '--json']);
    const { findings, ...proof } = JSON.parse(stdout) as Proof & { readonly findings: unknown[] };
    expect([code, proof, findings.length]).toEqual([
      1,
      { scenario: null, hash: null, variants: [] },
      1,
    ]);
  },
);

it('records the proof beside the scenario', { timeout }, async () => {
  const folder = makeFolder();
  copyFileSync(goodFile, path.join(folder, 'scenario.yaml'));
  const { code, stdout } = await runInside(['prove', folder, '--json', '--write']);
  expect([code, readFileSync(path.join(folder, 'proof.json'), 'utf8')]).toEqual([0, stdout]);
});

it('records nothing when there are errors', { timeout }, async () => {
  const file = writeChanged('level: first', 'level: frist');
  const { code, stderr } = await runInside(['prove', file, '--write']);
  expect([code, stderr, existsSync(path.join(path.dirname(file), 'proof.json'))]).toEqual([
    1,
    'The proof was not recorded, since there are errors.\n',
    false,
  ]);
});
