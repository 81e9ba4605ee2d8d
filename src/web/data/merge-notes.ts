import type { Notes } from '#web/runs/run-archive.ts';

/** Parts of a note that two devices wrote differently stand in one text, with this line between them. */
const between = '\n— — —\n';

/** Notes that are one answer of a list and no text: of two answers the one that sorts last stays. */
const answers = new Set(['reaction', 'reaction/where']);

/** What was written beside a run, from several devices: nothing that was typed is lost. */
export function mergeNotes(copies: readonly Notes[]): Notes {
  const abouts = [...new Set(copies.flatMap((notes) => Object.keys(notes)))].toSorted();
  return Object.fromEntries(
    abouts.map((about) => {
      const texts = copies.flatMap((notes) => notes[about] ?? []);
      return [about, answers.has(about) ? lastOf(texts) : mergeTexts(texts)];
    }),
  );
}

function lastOf(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a < b ? b : a));
}

/** One under the other, less each that is only the beginning of another (the same text, typed on). */
function mergeTexts(texts: readonly string[]): string {
  const parts = [...new Set(texts.flatMap((text) => text.split(between)))];
  const whole = parts.filter(
    (part) => !parts.some((other) => other !== part && other.startsWith(part)),
  );
  return whole.toSorted().join(between);
}
