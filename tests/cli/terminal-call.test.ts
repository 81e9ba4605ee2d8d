import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startTerminalCall, type TerminalCall } from '#cli/play/terminal-call.ts';
import { readSteps } from '#cli/play/steps.ts';
import { compile } from '#engine/compile.ts';
import { parseScenario } from '#scenario/parse.ts';
import { goodFile } from './run-scenario.ts';

function startCall(seed = 0): TerminalCall {
  const { scenario } = parseScenario(readFileSync(goodFile), goodFile);
  if (scenario === null) throw new Error(`${goodFile} has errors.`);
  return startTerminalCall(compile(scenario, 'patient'), '0'.repeat(64), { seed, pressure: false });
}

describe('a move that cannot be made', () => {
  it.each([
    ['9', 'The beat "before" does not offer the reply 9 now; it offers 0, 1, 2.'],
    ['0,w', 'The wrap-up opens after the call has ended.'],
    ['c', 'There is nothing to cut in on now.'],
    ['0,s', 'Silence counts only with pressure on.'],
    ['0,c,c', 'There is nothing to cut in on now.'],
    ['0,1,2,1,0,w4', 'The facts 4 cannot be kept; those stated are 3 together.'],
    ['0,1,2,1,0,w1,1', 'The beat "note" does not offer the reply 1 now; it offers 0, 2.'],
    ['0,1,2,1,0,1,0', 'The call is over; nothing can follow.'],
  ])('in %s is refused with what could be done, and changes nothing', (moves, sentence) => {
    const call = startCall();
    const steps = readSteps(moves);
    const refusals = steps.slice(0, -1).map((step) => call.take(step));
    const before = [...call.log];
    expect([new Set(refusals), steps.slice(-1).map((step) => call.take(step)), call.log]).toEqual([
      new Set(refusals.length === 0 ? [] : [null]),
      [sentence],
      before,
    ]);
  });
});

it('asks for the facts of the recap that were stated', () => {
  const call = startCall();
  for (const step of readSteps('0,1,2')) call.take(step);
  expect(call.recapFacts().map((fact) => fact.text)).toEqual([
    '140 reports are collected at four.',
  ]);
});
