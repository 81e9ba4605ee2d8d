import type { Beat, Line } from '#scenario/schema.ts';
import { type Circumstances, firstHolding } from './conditions.ts';
import type { TranscriptLine } from './view.ts';

/** What the customer answers at once to a move: one line, or none. */
export function spokenAnswer(
  answer: readonly Line[],
  moveId: string,
  now: Circumstances,
): readonly TranscriptLine[] {
  return spoken(answer, moveId, now);
}

/** What is told and said on entering a beat, after the answer to the last move (SPEC E6). */
export function spokenOnEntry(beat: Beat, now: Circumstances): readonly TranscriptLine[] {
  const scene = firstHolding(beat.scene, now);
  return [
    ...(scene === null ? [] : [narrated(`${beat.id}/${scene.id}`, scene.text)]),
    ...spokenLine(beat, now),
  ];
}

/** The customer's line of a beat: one, or none. */
export function spokenLine(beat: Beat, now: Circumstances): readonly TranscriptLine[] {
  return spoken(beat.customer, beat.id, now);
}

/** What the learner says or does. */
export function spokenByLearner(id: string, text: string): TranscriptLine {
  return { id, by: 'learner', text, feels: null, states: [] };
}

function spoken(lines: readonly Line[], owner: string, now: Circumstances): TranscriptLine[] {
  const line = firstHolding(lines, now);
  if (line === null) return [];
  const { id, say, feels, states } = line;
  return [{ id: `${owner}/${id}`, by: 'customer', text: say, feels, states }];
}

function narrated(id: string, text: string): TranscriptLine {
  return { id, by: 'scene', text, feels: null, states: [] };
}
