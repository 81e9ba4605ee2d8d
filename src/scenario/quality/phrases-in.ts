/**
 * The first of some phrases that stands in a text as whole words, as it is spelt there; null for none. Apostrophes may be
 * straight or curly.
 *
 * @param phrases As made by {@link phraseList}.
 */
export function findPhrase(text: string, phrases: RegExp): string | null {
  return phrases.exec(text.replaceAll('’', "'"))?.[0] ?? null;
}

/** Makes a list of phrases ready: one alternative each, whole words, in small or capital letters. */
export function phraseList(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phrases.join('|')})(?![\\p{L}\\p{N}'])`, 'iu');
}
