import type { CompiledCall } from '#engine/compile.ts';
import { type LogEntry, logKinds, type RunHeader, rulesVersion } from '#engine/run.ts';
import { type Session, startSession } from '#engine/session.ts';
import type { CallView, TranscriptLine } from '#engine/view.ts';
import { WrongUseError } from '#cli/terminal/read-options.ts';
import type { Step } from './steps.ts';

/** A run at a terminal. It is not stored; its log is kept for the debrief. */
export interface TerminalCall {
  readonly header: RunHeader;
  readonly log: readonly LogEntry[];
  readonly view: () => CallView;
  /** Everything said so far, oldest first. */
  readonly transcript: () => readonly TranscriptLine[];
  /** Facts for the recap that were stated, with the bit that keeps each. */
  readonly recapFacts: () => readonly { readonly bit: number; readonly text: string }[];
  /** Does what the learner chose. A sentence when it cannot be done now; nothing changed then. */
  readonly take: (step: Step) => string | null;
}

/** Begins a run in Practice mode. */
export function startTerminalCall(
  call: CompiledCall,
  hash: string,
  { seed, pressure }: Pick<RunHeader, 'seed' | 'pressure'>,
): TerminalCall {
  const header: RunHeader = {
    scenarioHash: hash,
    rules: rulesVersion,
    variant: call.variant.id,
    mode: 'practice',
    pressure,
    drillPhase: null,
    seed,
    origin: null,
  };
  const session = startSession(call, header, []);
  if ('reason' in session) throw new Error(`A new run was refused: ${session.reason}`);
  const log: LogEntry[] = [];
  const enter = (entry: LogEntry) => {
    const refusal = session.check(entry);
    if (refusal !== null) return refusal;
    session.take(entry);
    log.push(entry);
    return null;
  };
  return {
    header,
    log,
    view: session.view,
    transcript: session.transcript,
    recapFacts: () => statedRecapFacts(call, session),
    take: (step) => takeStep({ call, session, enter }, step),
  };
}

/**
 * Takes the steps of `--moves`.
 *
 * @throws {WrongUseError} at the first that cannot be taken.
 */
export function takeSteps(call: TerminalCall, steps: readonly Step[]): void {
  for (const [place, step] of steps.entries()) {
    const refusal = call.take(step);
    if (refusal !== null) throw new WrongUseError(`--moves, move ${place + 1}: ${refusal}`);
  }
}

interface Desk {
  readonly call: CompiledCall;
  readonly session: Session;
  readonly enter: (entry: LogEntry) => string | null;
}

function takeStep(desk: Desk, step: Step): string | null {
  const { session, enter } = desk;
  const view = session.view();
  if (view.status === 'over') return 'The call is over; nothing can follow.';
  switch (step.type) {
    case 'wrapUp':
      return openWrapUp(desk, step.mask);
    case 'cutIn':
      return view.cutIn === null
        ? 'There is nothing to cut in on now.'
        : enter([logKinds.cutIn, view.cutIn.index, 0]);
    case 'silence':
      // Who says nothing has heard them out.
      session.hear();
      return enter([logKinds.silence, 0, 0]);
    case 'reply': {
      // A list of replies alone plays a whole run: the wrap-up opens by itself, with every fact kept.
      const refusal = view.status === 'wrap-up' ? openWrapUp(desk, null) : null;
      return refusal ?? chooseReply(desk, step.index);
    }
  }
}

function chooseReply({ session, enter }: Desk, index: number): string | null {
  const { beat, replies } = session.view();
  if (!replies.some((reply) => reply.index === index)) {
    const offered = replies.map((reply) => reply.index).toSorted((a, b) => a - b);
    return `The beat "${beat}" does not offer the reply ${index} now; it offers ${offered.join(', ')}.`;
  }
  session.hear();
  return enter([logKinds.reply, index, 0]);
}

function openWrapUp({ call, session, enter }: Desk, mask: number | null): string | null {
  if (session.view().status !== 'wrap-up') return 'The wrap-up opens after the call has ended.';
  const stated = statedRecapFacts(call, session);
  const known = stated.reduce((sum, fact) => sum + 2 ** fact.bit, 0);
  const asked = mask ?? known;
  const kept = stated.filter((fact) => Math.floor(asked / 2 ** fact.bit) % 2 === 1);
  if (kept.reduce((sum, fact) => sum + 2 ** fact.bit, 0) !== asked) {
    return `The facts ${asked} cannot be kept; those stated are ${known} together.`;
  }
  for (const fact of kept) {
    const refusal = enter([logKinds.factKept, fact.place, 0]);
    if (refusal !== null) return refusal;
  }
  return enter([logKinds.wrapUp, asked, 0]);
}

function statedRecapFacts(call: CompiledCall, session: Session) {
  const { facts } = call.scenario;
  return call.recapFacts.flatMap((id, bit) => {
    const place = facts.findIndex((fact) => fact.id === id);
    return session.stated().includes(id) ? [{ bit, place, text: facts[place]?.text ?? id }] : [];
  });
}
