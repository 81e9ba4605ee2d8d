import type { IllegalLog } from './debrief.ts';
import type { CompiledCall } from './compile.ts';
import { factsOfMask } from './compile.ts';
import { eventOf, type Frame, heardFrame } from './frame.ts';
import { placeOf } from './place.ts';
import {
  type LogEntry,
  type LogKind,
  logKinds,
  type Mode,
  type Move,
  type RunHeader,
  rulesVersion,
} from './run.ts';

/** Longest time between two entries, in milliseconds. */
const maxDtMs = 2 ** 31 - 1;

const kindNames: ReadonlyMap<number, keyof typeof logKinds> = new Map(
  Object.entries(logKinds).map(([name, kind]) => [kind, name as keyof typeof logKinds]),
);

/** Entries that a mode does not know (SPEC E12). */
const forbidden: Readonly<Record<Mode, readonly LogKind[]>> = {
  guided: [],
  practice: [logKinds.hint, logKinds.takeBack],
  assessment: [logKinds.hint, logKinds.takeBack, logKinds.pause],
  drill: [logKinds.hint, logKinds.takeBack],
};

/** The move of a log entry; null for an annotation. */
export function moveOf([kind, index]: LogEntry): Move | null {
  switch (kind) {
    case logKinds.reply:
      return { type: 'reply', index };
    case logKinds.cutIn:
      return { type: 'cutIn', index };
    case logKinds.silence:
      return { type: 'silence' };
    case logKinds.wrapUp:
      return { type: 'wrapUp', kept: index };
    default:
      return null;
  }
}

const refused = (reason: string): IllegalLog => ({ index: -1, reason });

/**
 * Why a run's header, or its log as a whole, cannot be replayed by this engine; its index is -1, before the first entry.
 * Both may come from a file: nothing is taken for granted that their types promise.
 */
export function refuseHeader(
  call: CompiledCall,
  header: RunHeader,
  log: readonly LogEntry[],
): IllegalLog | null {
  if (header.rules !== rulesVersion) {
    return refused(
      `The run was made under rules version ${header.rules}; this engine knows ${rulesVersion}.`,
    );
  }
  if (header.variant !== call.variant.id) {
    return refused(
      `The run plays the variant "${header.variant}", and "${call.variant.id}" was opened for it.`,
    );
  }
  if (call.hash !== null && header.scenarioHash !== call.hash) {
    return refused(
      `The run was made with the scenario ${JSON.stringify(header.scenarioHash)}, and "${call.hash}" was opened for it.`,
    );
  }
  const misplaced = refuseMode(call, header);
  if (misplaced !== null) return refused(misplaced);
  if (!isWhole(header.seed, 2 ** 32 - 1)) {
    return refused(
      `The seed ${JSON.stringify(header.seed)} is not a whole number from 0 to 2^32 - 1.`,
    );
  }
  if (typeof header.pressure !== 'boolean') {
    return refused(`Pressure is on or off, not ${JSON.stringify(header.pressure)}.`);
  }
  return Array.isArray(log) ? null : refused('The log is no list of entries.');
}

/** Why a run of this mode cannot be played in the call that was opened for it (SPEC E35). */
function refuseMode({ stretch }: CompiledCall, { mode, drillPhase }: RunHeader): string | null {
  if (!Object.hasOwn(forbidden, mode)) return `There is no mode ${JSON.stringify(mode)}.`;
  const opened = stretch?.phase ?? null;
  if (mode !== 'drill') {
    if (drillPhase !== null) return `The mode ${mode} has no drill phase.`;
    return opened === null
      ? null
      : `The run plays the whole call, and its phase "${opened}" was opened for it.`;
  }
  if (drillPhase !== null && drillPhase === opened) return null;
  return `The run drills the phase ${JSON.stringify(drillPhase)}, and ${opened === null ? 'the whole call' : `"${opened}"`} was opened for it.`;
}

/** Why an entry is no entry at all, whatever the run; null when it has the right shape. */
function refuseShape(entry: unknown): string | null {
  if (!Array.isArray(entry) || entry.length !== 3) return 'An entry is three whole numbers.';
  const [kind, index, dtMs]: unknown[] = entry;
  if (typeof kind !== 'number' || !kindNames.has(kind)) {
    return `No entry is of the kind ${JSON.stringify(kind)}.`;
  }
  if (!isWhole(index, 2 ** 31 - 1))
    return `The index ${JSON.stringify(index)} is not a whole number from 0.`;
  if (!isWhole(dtMs, maxDtMs)) {
    return `The time ${JSON.stringify(dtMs)} is not a whole number of milliseconds from 0 to ${maxDtMs}.`;
  }
  return null;
}

const isWhole = (value: unknown, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;

/**
 * Why an entry is illegal in a frame (SPEC E12 to E15); null when it may be taken.
 *
 * @param movesTaken How many moves stand; a take-back needs one.
 */
export function refuseEntry(
  call: CompiledCall,
  header: RunHeader,
  now: { readonly frame: Frame; readonly movesTaken: number; readonly entry: LogEntry },
): string | null {
  const { frame, entry } = now;
  const misshapen = refuseShape(entry);
  if (misshapen !== null) return misshapen;
  const [kind, index] = entry;
  const name = kindNames.get(kind) ?? '';
  if (placeOf(call, frame.snapshot).at === 'over') return 'The run is over; nothing can follow.';
  if (forbidden[header.mode].includes(kind)) return `The mode ${header.mode} has no ${name}.`;
  if (kind === logKinds.silence && !header.pressure) return 'Silence counts only with pressure on.';
  const onlyZero: readonly LogKind[] = [
    logKinds.silence,
    logKinds.hint,
    logKinds.pause,
    logKinds.takeBack,
  ];
  if (onlyZero.includes(kind) && index !== 0) return `The index of a ${name} is 0, not ${index}.`;
  const move = moveOf(entry);
  return move === null ? refuseAnnotation(call, now) : refuseMove(call, frame, move);
}

function refuseMove(call: CompiledCall, frame: Frame, move: Move): string | null {
  if (!frame.snapshot.can(eventOf(move))) return sayWhyNot(call, frame, move);
  if (move.type !== 'wrapUp') return null;
  const kept = factsOfMask(call.recapFacts, move.kept) ?? [];
  const noted = call.recapFacts.filter((fact) => frame.kept.includes(fact));
  return kept.length === noted.length && kept.every((fact) => noted.includes(fact))
    ? null
    : `The wrap-up keeps [${kept.join(', ')}], and the notepad holds [${noted.join(', ')}].`;
}

function sayWhyNot(call: CompiledCall, frame: Frame, move: Move): string {
  const place = placeOf(call, frame.snapshot);
  const where =
    place.at === 'beat' ? `the beat "${place.beat.id}" (${place.part})` : `the ${place.at}`;
  switch (move.type) {
    case 'reply':
      return `Reply ${move.index} cannot be chosen at ${where}.`;
    case 'cutIn':
      return `The customer's line ${move.index} cannot be cut at ${where}.`;
    case 'silence':
      return `Silence changes nothing at ${where}.`;
    case 'wrapUp':
      return `The wrap-up cannot be opened with the facts ${move.kept} at ${where}.`;
  }
}

function refuseAnnotation(
  call: CompiledCall,
  now: { readonly frame: Frame; readonly movesTaken: number; readonly entry: LogEntry },
): string | null {
  const { frame, movesTaken, entry } = now;
  switch (entry[0]) {
    case logKinds.factKept:
    case logKinds.factDropped:
      return refuseNote(call, frame, entry);
    case logKinds.hint:
      if (placeOf(call, frame.snapshot).at !== 'beat') return 'There is no reply to hint at.';
      return frame.hinted ? 'The hint of this beat was given already.' : null;
    case logKinds.takeBack:
      return movesTaken > 0 ? null : 'There is no move to take back.';
    default:
      return null;
  }
}

function refuseNote(call: CompiledCall, frame: Frame, [kind, index]: LogEntry): string | null {
  const fact = call.scenario.facts[index]?.id;
  if (fact === undefined) return `The scenario has no fact ${index}.`;
  const isKept = frame.kept.includes(fact);
  if (kind === logKinds.factDropped) return isKept ? null : `The fact "${fact}" is not kept.`;
  if (isKept) return `The fact "${fact}" is kept already.`;
  const isStated = frame.snapshot.context.stated.includes(fact);
  return isStated ? null : `The fact "${fact}" was not stated yet.`;
}

/**
 * The frame as the learner must have had it to make an entry: `line.heard` is not logged, so a reply, a silence, or a
 * note of something just said tells that the customer was heard (SPEC E14).
 */
export function frameForEntry(call: CompiledCall, frame: Frame, entry: LogEntry): Frame {
  const [kind, index] = entry;
  if (kind === logKinds.reply || kind === logKinds.silence) return heardFrame(call, frame);
  const fact = call.scenario.facts[index]?.id;
  if (kind === logKinds.factKept && fact !== undefined) {
    return frame.snapshot.context.stated.includes(fact) ? frame : heardFrame(call, frame);
  }
  return frame;
}
