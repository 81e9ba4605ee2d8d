import { type Choice, compileChoice } from './compiled-condition.ts';
import { numberSet } from './number-set.ts';
import type { State } from './state.ts';
import type { Offer } from './evidence-tally.ts';
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

/**
 * Whether the one reply that betters the mood more than every other costs something.
 *
 * @param moods Of the beat.
 * @param state The configuration in which the replies are on offer.
 */
export function pleasesAtACost(
  offers: readonly Offer[],
  moods: readonly MoodChoices[],
  state: State,
): boolean {
  let most = 0;
  let pleasing: Offer | undefined;
  for (const offer of offers) {
    const mood = moods[offer.place];
    const gain = mood === undefined ? 0 : mood.trust.pick(state) - mood.anger.pick(state);
    if (gain < most) continue;
    // Of two that please as much, none gives itself away.
    pleasing = gain === most ? undefined : offer;
    most = gain;
  }
  return offers.length > 1 && pleasing !== undefined && pleasing.cost > 0;
}
