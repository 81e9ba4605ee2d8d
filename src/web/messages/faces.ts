import type { Expression } from '#scenario/expressions.ts';

/** How a customer looks or sounds, in a word. */
export const faces: Readonly<Record<Expression, string>> = {
  happy: 'beaming',
  smile: 'smiling',
  calm: 'calm',
  tired: 'tired',
  concerned: 'worried',
  serious: 'serious',
  suspicious: 'doubtful',
  fear: 'afraid',
  angry: 'angry',
  rage: 'furious',
};
