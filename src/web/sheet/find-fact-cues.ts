import type { Line, Scenario } from '#scenario/schema.ts';
import { isOnTheLine } from './call-phases.ts';
import type { Move, Script } from './find-script.ts';
import { findPossible } from './settle-condition.ts';

/** A fact that the customer may tell, and the first occasion to. */
export interface FactCue {
  readonly id: string;
  readonly text: string;
  /** The title of the beat. */
  readonly beat: string;
  readonly occasion: Occasion;
}

/** What brings a fact out: nothing but the talk, something like these words, or a silence. */
export type Occasion =
  | { readonly type: 'unasked' }
  | { readonly type: 'said'; readonly words: string }
  | { readonly type: 'silence' };

/** The facts that the customer can state in a variant, in the order in which they can come up. */
export function findFactCues({ facts }: Scenario, { beats, movesOf, isSet }: Script): FactCue[] {
  const cues = new Map<string, FactCue>();
  const note = (lines: readonly Line[], cue: Pick<FactCue, 'beat' | 'occasion'>) => {
    for (const { what } of findPossible(lines, isSet)) {
      for (const id of what.states) {
        const fact = facts.find((one) => one.id === id);
        if (fact && !cues.has(id)) cues.set(id, { ...fact, ...cue });
      }
    }
  };
  for (const beat of beats.filter(isOnTheLine)) {
    note(beat.customer, { beat: beat.title, occasion: { type: 'unasked' } });
    for (const move of movesOf(beat)) {
      note(move.answer, { beat: beat.title, occasion: occasionOf(move) });
    }
  }
  return [...cues.values()];
}

function occasionOf(move: Move): Occasion {
  return 'say' in move ? { type: 'said', words: move.say } : { type: 'silence' };
}
