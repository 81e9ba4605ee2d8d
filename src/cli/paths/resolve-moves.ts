import type { CompiledCall } from '#engine/compile.ts';
import { type LogEntry, logKinds } from '#engine/run.ts';
import { didYouMean } from '#scenario/nearest.ts';
import type { PathMove } from './path-test.ts';
import type { RefusedPath } from './path-refusals.ts';

/** The log of a recorded run. */
export interface ResolvedMoves {
  readonly log: readonly LogEntry[];
  /** To which move, from 0, an entry of the log belongs. */
  readonly moveAt: (entry: number) => number;
}

/** A name that the scenario does not have. */
interface Unknown {
  readonly what: 'beat' | 'reply' | 'line' | 'recap fact';
  /** Where it was looked for; nothing for the whole scenario. */
  readonly at?: string;
  readonly id: string;
  readonly known: readonly string[];
}

/** Turns the ids of a recorded run into the places that a log has; whether a move is legal is not looked at. */
export function resolveMoves(
  call: CompiledCall,
  moves: readonly PathMove[],
): ResolvedMoves | RefusedPath {
  const log: LogEntry[] = [];
  const moveOf: number[] = [];
  for (const [place, move] of moves.entries()) {
    const entries =
      move.keeps === undefined ? resolveSaid(call, move) : resolveKept(call, move.keeps);
    if (!Array.isArray(entries)) return tellUnknown(place, entries);
    log.push(...entries);
    moveOf.push(...entries.map(() => place));
  }
  return { log, moveAt: (entry) => moveOf[entry] ?? moves.length - 1 };
}

function resolveSaid(
  call: CompiledCall,
  { beat: at, reply, cutIn, silence }: PathMove,
): LogEntry[] | Unknown {
  const { beats } = call.scenario;
  const beat = beats.find((one) => one.id === at);
  if (beat === undefined) return { what: 'beat', id: at ?? '', known: beats.map(({ id }) => id) };
  if (silence) return [[logKinds.silence, 0, 0]];
  const [said, what, kind] =
    reply === undefined
      ? ([beat.customer, 'line', logKinds.cutIn] as const)
      : ([beat.replies, 'reply', logKinds.reply] as const);
  const id = reply ?? cutIn ?? '';
  const index = said.findIndex((one) => one.id === id);
  return index === -1
    ? { what, at: beat.id, id, known: said.map((one) => one.id) }
    : [[kind, index, 0]];
}

/** The notepad is filled right before the wrap-up is opened; when it was filled changes nothing. */
function resolveKept(call: CompiledCall, keeps: readonly string[]): LogEntry[] | Unknown {
  const { recapFacts, scenario } = call;
  const unknown = keeps.find((id) => !recapFacts.includes(id));
  if (unknown !== undefined) return { what: 'recap fact', id: unknown, known: recapFacts };
  const kept = recapFacts.filter((id) => keeps.includes(id));
  const mask = kept.reduce((sum, id) => sum + 2 ** recapFacts.indexOf(id), 0);
  const noted = kept.map((id): LogEntry => {
    const place = scenario.facts.findIndex((fact) => fact.id === id);
    return [logKinds.factKept, place, 0];
  });
  return [...noted, [logKinds.wrapUp, mask, 0]];
}

function tellUnknown(place: number, { what, at, id, known }: Unknown): RefusedPath {
  const where = at === undefined ? 'The scenario' : `The beat "${at}"`;
  return {
    code: 'PT006',
    place,
    message: `${where} has no ${what} "${id}", which move ${place + 1} names.`,
    hint: didYouMean(id, known) || `There is: ${known.slice(0, 8).join(', ') || 'none at all'}.`,
  };
}
