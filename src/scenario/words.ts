/** How many words a text has: runs of characters between white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A full stop after these ends no sentence. */
const abbreviations = /\b(?:Mr|Mrs|Ms|Dr|St|No|e\.g|i\.e)\.$/;

/**
 * How many sentences a text has. A sentence ends with . ! ? or …, followed by a capital, a digit, a
 * quote or the end; so "5 p.m. on Friday" is no end.
 */
export function sentenceCount(text: string): number {
  const ends = [...text.matchAll(/[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\d]|\s*$)/gu)].filter(
    (end) => !abbreviations.test(text.slice(0, end.index + 1)),
  );
  const last = ends.at(-1);
  const isFinished = last !== undefined && last.index + last[0].length === text.trimEnd().length;
  return text.trim() === '' ? 0 : ends.length + (isFinished ? 0 : 1);
}
