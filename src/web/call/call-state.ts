import type { CompiledCall } from '#engine/compile.ts';
import { type LogEntry, type LogKind, logKinds, type RunHeader } from '#engine/run.ts';
import type { Session } from '#engine/session.ts';
import type { Guidance } from './guidance.ts';
import type { CallView, TranscriptLine } from '#engine/view.ts';

/** A fact that was stated, as the notepad shows it. */
export interface NotedFact {
  /** Place in the scenario's list of facts: what goes into the log. */
  readonly index: number;
  readonly text: string;
  readonly isKept: boolean;
}

/** Why a stored run cannot be played on; it is not scored either. */
export type GoneReason =
  | 'unknown'
  | 'damaged'
  | 'no-scenario'
  | 'other-rules'
  | 'no-variant'
  | 'illegal-log';

/** Why something could not be saved or read; the learner may retry. */
export type Trouble = 'unavailable' | 'full' | 'blocked';

/** What could not be saved, and why. */
export interface SavingTrouble {
  readonly cause: Trouble;
  /** The call waits for a move; a fact is saved with the next one at the latest. */
  readonly of: 'move' | 'fact';
  /** Another attempt is under way. */
  readonly isRetried: boolean;
}

/** A call in the middle of being played. */
export interface PlayingState {
  readonly type: 'playing';
  readonly call: CompiledCall;
  readonly view: CallView;
  /** Counts what was put before the learner; a click meant for an earlier turn is void. */
  readonly turn: number;
  /** Everything before the view's new lines. */
  readonly earlier: readonly TranscriptLine[];
  /** In the order they were stated. */
  readonly facts: readonly NotedFact[];
  /** The learner's own notes. */
  readonly note: string;
  readonly isNoteUnsaved: boolean;
  /** The move that is being saved; nothing goes on before it is. */
  readonly saving: { readonly kind: LogKind; readonly index: number } | null;
  readonly trouble: SavingTrouble | null;
  /** Another tab played on, and this one has caught up. */
  readonly hasMovedOn: boolean;
  readonly log: readonly LogEntry[];
  /** When the last entry was made, by the call's clock. */
  readonly since: number;
  /** The customer reacts to a silence in this call. */
  readonly hasPressure: boolean;
  /** Null where nobody helps. */
  readonly guidance: Guidance | null;
}

/** What the screen shows of a call. */
export type CallState =
  | { readonly type: 'opening' }
  | { readonly type: 'unreadable'; readonly trouble: Trouble }
  | { readonly type: 'gone'; readonly reason: GoneReason }
  /** A fault of ours; the screen throws it for the app to show. */
  | { readonly type: 'broken'; readonly error: unknown }
  | PlayingState;

/** What a call starts from that the engine does not know. */
export const newlyOpened = {
  type: 'playing',
  turn: 0,
  note: '',
  isNoteUnsaved: false,
  saving: null,
  trouble: null,
  hasMovedOn: false,
  guidance: null,
} as const;

/** A run with its session: what the engine knows, and the log that led there. */
export interface Play {
  readonly call: CompiledCall;
  readonly header: RunHeader;
  readonly session: Session;
  readonly log: LogEntry[];
}

/** Whether somebody speaks in these lines; scenes and pages are simply there. */
export function isSpoken(view: CallView): boolean {
  return view.status === 'speaking' && view.newLines.some((line) => line.by === 'customer');
}

/** Facts that the customer has stated, in the order she stated them. */
export function notedFacts({ call, session }: Play): readonly NotedFact[] {
  const stated = new Set(session.stated());
  const kept = session.kept();
  const inOrder = new Set(session.transcript().flatMap((line) => line.states));
  return [...inOrder].flatMap((id) => {
    const index = call.scenario.facts.findIndex((fact) => fact.id === id);
    const fact = call.scenario.facts[index];
    if (fact === undefined || !stated.has(id)) return [];
    return [{ index, text: fact.text, isKept: kept.includes(id) }];
  });
}

/** The transcript without what is being said now. */
export function earlierLines({ session }: Play): readonly TranscriptLine[] {
  const all = session.transcript();
  return all.slice(0, all.length - session.view().newLines.length);
}

/** Whether an entry puts something new before the learner: a move does, and so does taking one back. */
export function startsTurn([kind]: LogEntry): boolean {
  return kind < logKinds.factKept || kind === logKinds.takeBack;
}
