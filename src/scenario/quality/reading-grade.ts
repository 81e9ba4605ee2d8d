import { sentenceCount } from '#scenario/words.ts';
import { wordsOf } from './counted-words.ts';

/**
 * The school year in which an English text is read with ease, by Flesch and Kincaid:
 * 0.39 * words / sentences + 11.8 * syllables / words - 15.59. Words are runs of letters; a figure such as 12,000 is
 * left out, since nobody stumbles over it.
 *
 * @returns 0 for a text without words; never below 0.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllableCount(word), 0);
  const sentences = Math.max(1, sentenceCount(text));
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, grade);
}

/**
 * How many syllables an English word has, by its letters: each run of vowels is one, a silent -e, -es or -ed none, and
 * some vowels that are spoken apart are two (tri-al, usu-al, cli-ent, are-a). Right for about nine of ten words, which is
 * enough for an average.
 *
 * @param word In small letters.
 */
export function syllableCount(word: string): number {
  const plain = word.replaceAll(/['’]\w*/g, '');
  const spoken = withoutSilentEnd(plain);
  const runs = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = plain.match(spokenApart)?.length ?? 0;
  return Math.max(1, runs + apart);
}

const spokenApart =
  /(?<![tscxg])i[aou]|(?<=[aeiou][^aeiou]+)ea$|(?<=cr)ea(?=t)|eo$|(?<![qg])ua|(?<![tc])ie(?=n[ct]|t$)|ying/g;

/** Cuts an -e, -es or -ed that is not heard: clos-ed but wanted, mak-es but boxes, us-e but table. */
function withoutSilentEnd(word: string): string {
  const [end = ''] = /e[sd]?$/.exec(word) ?? [];
  const before = word.slice(0, word.length - end.length);
  if (end === '' || !/[aeiouy]/.test(before)) return word;
  const isHeard = heardAfter[end]?.test(before) === true;
  return isHeard ? word : before;
}

const heardAfter: Readonly<Record<string, RegExp>> = {
  e: /[^aeiouy]l$/,
  es: /(?:s|x|z|ch|sh|c|g|[^aeiouy]l)$/,
  ed: /[td]$/,
};
