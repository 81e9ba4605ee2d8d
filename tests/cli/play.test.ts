import { describe, expect, it } from 'vitest';
import { goodFile, runInside, runScenario, timeout } from './run-scenario.ts';

interface PlayRecord {
  readonly run: {
    readonly variant: string;
    readonly seed: number;
    readonly log: readonly number[][];
  };
  readonly status: string;
  readonly beat: string | null;
  readonly replies: readonly { readonly index: number }[];
  readonly debrief: {
    readonly score: number | null;
    readonly ending: { readonly id: string } | null;
  };
}

async function playJson(...words: string[]): Promise<PlayRecord> {
  const { stdout } = await runInside(['play', goodFile, '--json', ...words]);
  return JSON.parse(stdout) as PlayRecord;
}

describe('by a list of moves', () => {
  it('plays a run to its end, the wrap-up with every fact included', { timeout }, async () => {
    const { run, status, debrief } = await playJson('--moves', '0,1,2,1,0,1', '--seed', '7');
    expect([run.seed, run.variant, run.log, status, debrief.score, debrief.ending?.id]).toEqual([
      7,
      'patient',
      [
        [0, 0, 0],
        [0, 1, 0],
        [0, 2, 0],
        [0, 1, 0],
        [0, 0, 0],
        [10, 0, 0],
        [10, 1, 0],
        [3, 3, 0],
        [0, 1, 0],
      ],
      'over',
      100,
      'printed',
    ]);
  });

  it('plays another variant, a cut-in and a recap with one fact', { timeout }, async () => {
    const { run, debrief } = await playJson('--variant', 'noon', '--moves', '0,c,1,2,1,0,w1,2');
    expect([run.variant, run.log.filter(([kind]) => kind !== 0), debrief.score]).toEqual([
      'noon',
      [
        [1, 0, 0],
        [10, 0, 0],
        [3, 1, 0],
      ],
      75,
    ]);
  });

  it('says where an unfinished run stands', { timeout }, async () => {
    const { status, beat, replies, debrief } = await playJson('--moves', '0,1');
    expect([status, beat, new Set(replies.map((reply) => reply.index)), debrief.score]).toEqual([
      'speaking',
      'what-counts',
      new Set([0, 1, 2]),
      null,
    ]);
  });

  it('refuses a variant that the scenario does not have', { timeout }, async () => {
    const { code, stderr } = await runInside(['play', goodFile, '--variant', 'x', '--moves', '0']);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      '"wrong-toner" has no variant "x". It has: patient, noon.',
    ]);
  });

  it(
    'tells the call, the score, and what a costly reply should have been',
    { timeout },
    async () => {
      const { code, stdout } = await runInside(['play', goodFile, '--moves', '0,1,2,1,0,2']);
      expect([code, stdout.slice(stdout.indexOf('The reports are out'))]).toEqual([
        0,
        `The reports are out at four (resolved)
At ten past four she writes one line. All collected.

Score: 83 of 100, between 60 and 100 (10 of 12 points, 6 decisions).

setback: cost 2 (note)
  You: Courier today.
  Coach: The hour is missing. Keep it when it is said.
  Stronger: Courier by half past one, for the reports at four. I ring at 13.40.
`,
      ]);
    },
  );
});

describe('at the keyboard', () => {
  it(
    'takes the number shown, explains a wrong key, and stops with the input',
    { timeout },
    async () => {
      const { code, stdout } = await runScenario(['play', goodFile], '7\n1\n');
      expect([
        code,
        stdout.match(/^ {2}\d {2}/gm)?.length,
        stdout.includes('Type a number from 1 to 3, and Enter.\n'),
        stdout.match(/^You: /gm)?.length,
        stdout.trimEnd().split('\n').at(-1),
      ]).toEqual([
        0,
        6,
        true,
        1,
        'The input ended before the call did, so it stops here. Nothing was stored.',
      ]);
    },
  );

  it('plays to the debrief', { timeout }, async () => {
    const { code, stdout } = await runScenario(['play', goodFile], '1\nc\n1\n1\n1\n1\nw 0\n1\n1\n');
    expect([code, /^Score: \d+ of 100/m.test(stdout), stdout.includes('(cut in)')]).toEqual([
      0,
      true,
      true,
    ]);
  });
});
