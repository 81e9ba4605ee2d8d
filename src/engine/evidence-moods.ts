import { type Choice, compileChoice } from './compiled-condition.ts';
import { numberSet } from './number-set.ts';
import type { JudgedTable } from './judged-table.ts';

/** What one reply moves the moods by, as written, made ready for all configurations. */
export interface MoodChoices {
  readonly anger: Choice<number>;
  readonly trust: Choice<number>;
}

/** By the places of beat and reply. */
export function moodChoices({
  scenario,
  variables,
}: Pick<JudgedTable, 'scenario' | 'variables'>): readonly (readonly MoodChoices[])[] {
  // What the conditions read is known already; nobody asks for it here.
  const reads = numberSet(variables.count);
  return scenario.beats.map((beat) =>
    beat.replies.map((reply) => ({
      anger: compileChoice(reply.anger, variables, reads),
      trust: compileChoice(reply.trust, variables, reads),
    })),
  );
}
