import type { BadgeTone } from './badge.tsx';

/** A word for each mark, from broken to followed. */
export type MarkWords = Readonly<Record<2 | 1 | 0 | '-1' | '-2', string>>;

/** How a mark looks wherever one is shown; what is beyond the scale counts as its end. */
export function lookOfMark(
  points: number,
  words: MarkWords,
): { readonly tone: BadgeTone; readonly word: string } {
  if (points === 0) return { tone: 'neutral', word: words[0] };
  if (points > 0) {
    return points > 1 ? { tone: 'strong', word: words[2] } : { tone: 'sound', word: words[1] };
  }
  return points < -1 ? { tone: 'setback', word: words['-2'] } : { tone: 'slip', word: words['-1'] };
}
