import type { Expression } from '#scenario/expressions.ts';
import type { Scenario } from '#scenario/schema.ts';
import type { Pace } from '#web/messages/paces.ts';

/** How somebody speaks at all. */
export type Character = Scenario['customer']['voice'];

/** How a line is said: times the installed voice's own speed and pitch. */
export interface Delivery {
  readonly rate: number;
  readonly pitch: number;
}

/** All in per cent. Small steps: beyond about a fifth, an installed voice sounds like a cartoon. */
const pitches: Readonly<Record<Character['pitch'], number>> = { low: 85, medium: 100, high: 115 };
const rates: Readonly<Record<Character['pace'], number>> = { slow: 90, medium: 100, fast: 110 };

/** What a feeling does to a voice: anger and fear hurry it and lift it, tiredness does the opposite. */
const feelings: Readonly<Record<Expression, Delivery>> = {
  happy: { rate: 104, pitch: 110 },
  smile: { rate: 100, pitch: 105 },
  calm: { rate: 100, pitch: 100 },
  tired: { rate: 90, pitch: 93 },
  concerned: { rate: 97, pitch: 102 },
  serious: { rate: 96, pitch: 97 },
  suspicious: { rate: 94, pitch: 98 },
  fear: { rate: 108, pitch: 110 },
  angry: { rate: 108, pitch: 104 },
  rage: { rate: 115, pitch: 108 },
};

/** `instant` is about what is shown; a voice takes its time all the same. */
const haste: Readonly<Record<Pace, number>> = { normal: 100, fast: 140, instant: 100 };

/** Speed and pitch of a line, to the hundredth: who says it, how it is meant, how fast lines are to arrive. */
export function deliveryOf(character: Character, feels: Expression, pace: Pace): Delivery {
  const feeling = feelings[feels];
  return {
    rate: Math.round((rates[character.pace] * feeling.rate * haste[pace]) / 10_000) / 100,
    pitch: Math.round((pitches[character.pitch] * feeling.pitch) / 100) / 100,
  };
}
