import type { Debrief, JudgedMove } from '#engine/debrief.ts';
import type { RunHeader } from '#engine/run.ts';
import type { TranscriptLine } from '#engine/view.ts';
import type { Expression } from '#scenario/expressions.ts';
import type { EndingKind, Scenario } from '#scenario/schema.ts';
import type { GuidedHelp } from './guided-help.ts';
import { debrief as texts } from '#web/messages/debrief.ts';

/** The debrief of a run that reached its final state. */
export interface FinishedDebrief extends Omit<Debrief, 'ending'> {
  /** A drill that stops where the next phase begins has one of its own. */
  readonly ending: Omit<NonNullable<Debrief['ending']>, 'kind'> & {
    readonly kind: EndingKind | 'drill';
  };
  readonly score: number;
}

/** A run that could be replayed to its end: what all parts of the debrief tell about. */
export interface Story {
  readonly runId: string;
  readonly header: Pick<RunHeader, 'variant' | 'mode' | 'origin'>;
  readonly scenario: Pick<Scenario, 'id' | 'title' | 'customer' | 'variants' | 'beats' | 'endings'>;
  readonly debrief: FinishedDebrief;
  /** Null for a run without help. */
  readonly help: GuidedHelp | null;
  /** What the learner would have said before the replies were shown; null where nothing was. */
  readonly firstWords: OwnFirstWords | null;
}

/** What was said before the replies were shown, in sentences. */
export interface OwnFirstWords {
  readonly note: string;
  /** By the place of the reply in the log, with the name under which they are stored. */
  readonly byMove: ReadonlyMap<number, { readonly about: string; readonly told: string }>;
}

/** The address of the customer's face. */
export type FaceOf = (feels: Expression) => string;

/** Where a move is found on the page. */
export function anchorOf(logIndex: number): string {
  return `move-${logIndex}`;
}

/** What a move is called, by its place among the moves of the run (the first is 1). */
export function nameMove({ move }: Pick<JudgedMove, 'move'>, place: number): string {
  return texts.move[move.type](place);
}

/** The learner's words or deed of a move; null for a silence and for opening the wrap-up. */
export function ownWords({ transcript }: Pick<JudgedMove, 'transcript'>): string | null {
  const last = transcript.at(-1);
  return last?.by === 'learner' ? last.text : null;
}

/** The first thing the customer said after the move at that place; null when nothing was. */
export function answerTo(
  debrief: Pick<Debrief, 'moves' | 'lastLines'>,
  place: number,
): TranscriptLine | null {
  const next = debrief.moves[place + 1]?.transcript ?? debrief.lastLines;
  return next.find((line) => line.by === 'customer') ?? null;
}

/** How many moves a fork took over from the run it left; 0 for a run played from the start. */
export function countShared({ header, debrief }: Pick<Story, 'header' | 'debrief'>): number {
  const { origin } = header;
  return origin === null ? 0 : debrief.moves.filter((move) => move.logIndex < origin.index).length;
}

/** The title of an ending; its id should the scenario not have it. */
export function titleOfEnding({ endings }: Story['scenario'], id: string): string {
  return endings.find((ending) => ending.id === id)?.title ?? id;
}
