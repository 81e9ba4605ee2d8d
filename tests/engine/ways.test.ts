import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { drillOf } from '#engine/drill.ts';
import { isIllegal } from '#engine/progress.ts';
import { replay } from '#engine/replay.ts';
import { valuesOf } from '#engine/score.ts';
import { modelSteps, stopAfter, stopOf, waysOf } from '#engine/ways.ts';
import { decisions, playRandomly } from '#tests/support/random-run.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

const call = compile(tinyScenario, 'calm');
const values = valuesOf(call);
const { stops, ways } = waysOf(values);
const pairs = new Set(ways.map(({ from, to }) => `${from} ${to}`));

describe('ways', () => {
  it('[E38] come to every beat, the wrap-up and every ending of the variant, the first beat first', () => {
    expect(stops.map(({ key }) => key)).toEqual([
      'beat/before',
      'beat/opening',
      'beat/hub',
      'beat/why',
      'beat/closing',
      'ending/gone',
      'wrap-up',
      'beat/promised-day',
      'beat/recap',
      'ending/half',
      'ending/agreed',
    ]);
  });

  it('[E38] tell what is said first at a stop, or told where nobody speaks', () => {
    const opens = (key: string) => stops.find((stop) => stop.key === key)?.opens;
    expect([opens('beat/opening'), opens('beat/recap'), opens('wrap-up')]).toEqual([
      'Brandt Tools, Ilse speaking. Is it on its way?',
      'Your note to her.',
      '',
    ]);
  });

  it('[E38] are all that runs take, and a cut-in that leads back is none', () => {
    const header = fakeHeader();
    fc.assert(
      fc.property(decisions, (picks) => {
        const { log } = playRandomly(call, header, { picks });
        const played = replay(call, header, log);
        if (!played.ok) throw new Error(played.illegal.reason);
        const taken = played.moves.map((move) => [stopOf(move), stopAfter(call, move)]);
        expect(taken.filter(([from, to]) => from !== to && !pairs.has(`${from} ${to}`))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
    expect([...pairs].filter((pair) => pair.startsWith('beat/opening'))).toEqual([
      'beat/opening beat/hub',
      'beat/opening ending/gone',
    ]);
  });

  it('[E38] hold what only a run with silences can take', () => {
    const header = fakeHeader({ pressure: true });
    const log = [...replies(1), [1, 1, 0], [2, 0, 0], ...replies(2)] as const;
    const played = replay(call, header, log);
    if (!played.ok) throw new Error(played.illegal.reason);
    expect(played.moves.map((move) => stopAfter(call, move)).at(-1)).toBe('ending/gone');
    expect(pairs).toContain('beat/opening ending/gone');
  });

  it('[E38] hold the model path, which goes from the start to an ending without a gap', () => {
    const steps = modelSteps(values);
    expect(steps.map(({ from }) => from)).toEqual([
      'beat/before',
      ...steps.slice(0, -1).map(({ to }) => to),
    ]);
    expect(steps.at(-1)?.to).toBe('ending/agreed');
    expect(steps.every(({ from, to }) => pairs.has(`${from} ${to}`))).toBe(true);
  });
});

it('[E38] a drill that stops on entering a later phase leads nowhere', () => {
  const stretch = drillOf(call, values, 'close');
  if (isIllegal(stretch)) throw new Error(stretch.reason);
  const header = fakeHeader({ mode: 'drill', drillPhase: 'close' });
  const played = replay(stretch, header, replies(0));
  if (!played.ok) throw new Error(played.illegal.reason);
  expect(played.isOver).toBe(true);
  expect(played.moves.map((move) => stopAfter(stretch, move))).toEqual([null]);
});
