import type { TranscriptLine } from '#engine/view.ts';
import type { Scenario } from '#scenario/schema.ts';

/**
 * What the coach says about the move that led to the present turn; null before the first one and for
 * a move without words.
 *
 * @param scenario With its advice.
 * @param earlier Everything before the present turn.
 */
export function coachNote(scenario: Scenario, earlier: readonly TranscriptLine[]): string | null {
  const line = earlier.at(-1);
  if (line?.by !== 'learner') return null;
  const [beatId, moveId] = line.id.split('/');
  const beat = scenario.beats.find(({ id }) => id === beatId);
  const reply = beat?.replies.find(({ id }) => id === moveId);
  return reply?.coach ?? (moveId === 'cut-in' ? (beat?.cutIn?.coach ?? null) : null);
}
