import { compile } from '#engine/compile.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import type { Debrief } from '#engine/debrief.ts';
import { chooseVariant, loadScenario } from '#cli/inspect/load-scenario.ts';
import { playAtTerminal } from '#cli/play/at-terminal.ts';
import { showDebrief, showLine } from '#cli/play/show-call.ts';
import { needPressure, readSteps } from '#cli/play/steps.ts';
import { startTerminalCall, takeSteps, type TerminalCall } from '#cli/play/terminal-call.ts';
import {
  readOneTarget,
  readOptions,
  readWhole,
  WrongUseError,
} from '#cli/terminal/read-options.ts';
import { say, sayJson } from '#cli/terminal/say.ts';

const highestSeed = 2 ** 32 - 1;

/** `play FILE|ID`: a call in the terminal, with its debrief. Nothing is stored. */
export async function play(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    variant: { type: 'string' },
    seed: { type: 'string' },
    moves: { type: 'string' },
    json: { type: 'boolean' },
  });
  const target = readOneTarget('play', positionals);
  const seed = readWhole('--seed', values.seed ?? '0', highestSeed);
  const steps = values.moves === undefined ? null : readSteps(values.moves);
  if (values.json && steps === null) throw new WrongUseError('"play --json" takes --moves.');

  const loaded = await loadScenario(target, 'prove');
  if (loaded === null) return 1;
  const { scenario, hash } = loaded;
  const compiled = compile(scenario, chooseVariant(scenario, values.variant));
  const call = startTerminalCall(compiled, hash, {
    seed,
    pressure: needPressure(steps),
  });
  const judge = () =>
    debriefOf(compiled, valuesOf(compiled), { header: call.header, log: call.log });

  if (steps !== null) takeSteps(call, steps);
  if (values.json) {
    sayJson(recordOf(call, readDebrief(judge())));
    return 0;
  }
  const customer = scenario.customer.name;
  if (steps !== null) {
    for (const line of call.transcript().flatMap((one) => showLine(one, customer))) say(line);
  } else if (!(await playAtTerminal(call, customer))) {
    say('The input ended before the call did, so it stops here. Nothing was stored.');
    return 0;
  }
  for (const line of showDebrief(readDebrief(judge()))) say(line);
  return 0;
}

function readDebrief(judged: ReturnType<typeof debriefOf>): Debrief {
  if ('reason' in judged) {
    throw new Error(`The run was refused at entry ${judged.index}: ${judged.reason}`);
  }
  return judged;
}

/** A run for programs: what it is, where it stands, and everything that follows from it. */
function recordOf(call: TerminalCall, debrief: Debrief) {
  const { status, beat, replies, cutIn } = call.view();
  return { run: { ...call.header, log: call.log }, status, beat, replies, cutIn, debrief };
}
