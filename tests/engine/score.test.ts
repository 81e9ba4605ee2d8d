import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import type { Debrief } from '#engine/debrief.ts';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

const call = compile(tinyScenario, 'calm');
const values = valuesOf(call);

function judge(log: readonly LogEntry[], header: Partial<RunHeader> = {}): Debrief {
  const debrief = debriefOf(call, values, { header: fakeHeader(header), log });
  if ('reason' in debrief) throw new Error(`${debrief.index}: ${debrief.reason}`);
  return debrief;
}

const keepBoth: LogEntry[] = [
  [logKinds.factKept, 0, 1],
  [logKinds.factKept, 1, 1],
];
const model: LogEntry[] = [
  ...replies(0, 0, 0, 0, 1),
  ...keepBoth,
  ...replies(0),
  [logKinds.wrapUp, 3, 1],
  ...replies(0, 0),
];

describe('debriefOf', () => {
  it('[E30] gives the model path 100 and every move of it strong', () => {
    const { score, earned, best, moves, ending } = judge(model);
    expect({ score, lost: best - earned, kind: ending?.kind }).toEqual({
      score: 100,
      lost: 0,
      kind: 'resolved',
    });
    expect(moves.map((move) => move.grade)).toEqual(moves.map(() => 'strong'));
  });

  it('[E31] tells what a costly move lost, which reply was stronger and what it closed off', () => {
    const { moves, best } = judge(replies(0, 2));
    const { cost, grade, stronger, points, atStake } = moves[1] ?? {};
    console.log(best, cost, grade, stronger, points, atStake, moves[1]?.closedOff);
    expect(stronger?.index).toBe(0);
  });
});
