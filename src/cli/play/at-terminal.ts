import { createInterface } from 'node:readline';
import { say } from '#cli/terminal/say.ts';
import { showChoices, showLine } from './show-call.ts';
import type { Step } from './steps.ts';
import type { TerminalCall } from './terminal-call.ts';

/**
 * Plays a call with somebody at the keyboard, or with the lines of a file.
 *
 * @returns Whether the call was played to its end; false when the input ended first.
 */
export async function playAtTerminal(call: TerminalCall, customer: string): Promise<boolean> {
  const input = createInterface({ input: process.stdin });
  let shown = showTurn(call, customer, 0);
  if (call.view().status === 'over') return true;
  for await (const line of input) {
    const step = readKey(line.trim(), call);
    const refusal = step === null ? howTo(call) : call.take(step);
    if (refusal !== null) {
      say(refusal);
      continue;
    }
    say();
    shown = showTurn(call, customer, shown);
    if (call.view().status === 'over') {
      input.close();
      return true;
    }
  }
  return false;
}

/** Prints what was said since, and the choices; returns how many lines were said by now. */
function showTurn(call: TerminalCall, customer: string, shown: number): number {
  const transcript = call.transcript();
  const unseen = transcript.slice(shown);
  for (const line of unseen.flatMap((one) => showLine(one, customer))) say(line);
  if (call.view().status !== 'over') {
    say();
    for (const line of showChoices(call.view(), call)) say(line);
  }
  return transcript.length;
}

function howTo(call: TerminalCall): string {
  const { status, replies, cutIn } = call.view();
  if (status === 'wrap-up') return 'Type w and Enter.';
  return `Type a number from 1 to ${replies.length}${cutIn === null ? '' : ', or c to cut in'}, and Enter.`;
}

/** What a typed line means now; null when it means nothing. */
function readKey(line: string, call: TerminalCall): Step | null {
  const { replies } = call.view();
  if (line === 'c') return { type: 'cutIn' };
  if (line === 'w') return { type: 'wrapUp', mask: null };
  const chosen = /^\d$/.test(line) ? replies[Number(line) - 1] : undefined;
  if (chosen !== undefined) return { type: 'reply', index: chosen.index };
  return /^w(?: [0-4])+$/.test(line) ? { type: 'wrapUp', mask: maskOf(line, call) } : null;
}

function maskOf(line: string, call: TerminalCall): number {
  const facts = call.recapFacts();
  const places = new Set(line.split(' ').slice(1).map(Number));
  return [...places].reduce((mask, place) => {
    const fact = facts[place - 1];
    return fact === undefined ? mask : mask + 2 ** fact.bit;
  }, 0);
}
