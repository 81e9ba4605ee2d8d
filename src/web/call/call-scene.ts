import type { Expression } from '#scenario/expressions.ts';
import type { TranscriptLine } from '#engine/view.ts';
import { kindOfLine } from './call-kind.ts';
import type { NotedFact, PlayingState } from './call-state.ts';

/** The face the customer wears: that of the line being said, or of the last one. */
export function faceNow({ view, earlier }: PlayingState, lineBeingSaid: number | null): Expression {
  const begun = lineBeingSaid === null ? view.newLines : view.newLines.slice(0, lineBeingSaid + 1);
  const felt = [...earlier, ...begun].findLast((line) => line.feels !== null);
  return felt?.feels ?? 'calm';
}

/** What was said before a silence and still waits for an answer. */
export function unanswered({ view, earlier }: PlayingState): readonly TranscriptLine[] {
  const since = earlier.slice(earlier.findLastIndex(({ by }) => by === 'learner') + 1);
  return since.some(({ id }) => id.startsWith(`${view.beat}/`)) ? since : [];
}

/** What the learner said, did or wrote right before what is to be answered; null when nothing. */
export function lastOwnWords(state: PlayingState): {
  readonly line: TranscriptLine;
  readonly isDeed: boolean;
  readonly isWritten: boolean;
} | null {
  const { call, earlier } = state;
  const line = earlier.at(-1 - unanswered(state).length);
  if (line === undefined || line.by !== 'learner') return null;
  const kind = kindOfLine(call.scenario, line);
  return { line, isDeed: kind !== 'call', isWritten: kind === 'recap' };
}

/** Which visit of a beat this is: a silence and the answer to it belong to the same one. */
export function visitOf({ view, earlier }: PlayingState): string {
  return `${view.beat}/${earlier.filter(({ by }) => by === 'learner').length}`;
}

/** What the recap says so far. */
export function recapLines({ call, earlier }: PlayingState): readonly TranscriptLine[] {
  return earlier.filter(
    (line) => line.by === 'learner' && kindOfLine(call.scenario, line) === 'recap',
  );
}

/** How the call ended; null while it has not. */
export function endingNow({ call, view }: PlayingState) {
  return call.scenario.endings.find(({ id }) => id === view.ending) ?? null;
}

/** The fact that was stated last and is not kept yet. */
export function newestUnkept(facts: readonly NotedFact[]): NotedFact | null {
  return facts.findLast(({ isKept }) => !isKept) ?? null;
}
