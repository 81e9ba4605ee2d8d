import type { Condition } from '#scenario/schema.ts';
import type { CallContext, Door, MoodMove, StatingLine } from './call-context.ts';

/** Guards of the machine, by name; `index` of an event is compared, never trusted. */
export type ChartGuard =
  | { readonly type: 'holds'; readonly params: { readonly when: Condition } }
  | { readonly type: 'endedWith'; readonly params: { readonly ending: string } }
  | { readonly type: 'takes'; readonly params: TakesParams }
  | { readonly type: 'cuts'; readonly params: CutsParams }
  | { readonly type: 'hasRoom'; readonly params: RoomParams }
  | { readonly type: 'keepsStated'; readonly params: RecapParams };

/** Actions of the machine, by name. */
export type ChartAction =
  | { readonly type: 'move'; readonly params: MoodMove }
  | { readonly type: 'tell'; readonly params: { readonly lines: readonly StatingLine[] } }
  | { readonly type: 'enter'; readonly params: { readonly slot: number } }
  | { readonly type: 'endCall'; readonly params: { readonly ending: string } }
  | { readonly type: 'keep'; readonly params: RecapParams };

export interface RoomParams {
  readonly move: MoodMove;
  /** Empty when no beat behind the move is counted. */
  readonly doors: readonly Door[];
}

export interface TakesParams extends RoomParams {
  readonly index: number;
  readonly when: Condition | null;
}

export interface CutsParams extends RoomParams {
  /** Conditions of the customer's lines in authored order: only the one being said can be cut. */
  readonly lines: readonly (Condition | null)[];
}

export interface RecapParams {
  /** The recap facts in their order; bit 0 of a mask is the first. */
  readonly recapFacts: readonly string[];
}

export interface ChartTransition {
  readonly guard?: ChartGuard;
  readonly actions?: readonly ChartAction[];
  /** "#n4" for a node of its own, "waiting" for a neighbour inside the beat. */
  readonly target: string;
}

/** The events that the machine knows. Only `heard` is not a move. */
export type CallEvent =
  | { readonly type: 'line.heard' }
  | { readonly type: 'reply.chosen'; readonly index: number }
  | { readonly type: 'cut-in.made'; readonly index: number }
  | { readonly type: 'silence.passed' }
  | { readonly type: 'wrap-up.opened'; readonly kept: number };

/** A resting place inside a beat's node. */
export interface ChartPart {
  readonly on: { readonly [Event in CallEvent['type']]?: readonly ChartTransition[] };
}

/** The states inside a beat; `again` and `waiting` exist where a cut-in or a silence leads back. */
export type PartName = 'speaking' | 'again' | 'choosing' | 'waiting';

export interface ChartNode {
  readonly id: string;
  readonly description?: string;
  readonly type?: 'final';
  readonly entry?: readonly ChartAction[];
  readonly initial?: 'speaking';
  readonly states?: { readonly [Part in PartName]?: ChartPart };
  readonly on?: ChartPart['on'];
  readonly always?: readonly ChartTransition[];
}

/** What XState is given: plain JSON, which the proof's step table is derived from as well (SPEC E1). */
export interface Chart {
  readonly id: 'call';
  readonly initial: string;
  readonly context: CallContext;
  readonly states: Readonly<Record<string, ChartNode>>;
}
