/** The longest word that is compared; ids and fields are shorter. */
const longest = 60;

/**
 * Finds the word that an author most likely meant: one that differs by a few letters only. The
 * first of equally near ones counts, and no word is found when all are too far.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = simplify(word);
  if (plain.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(plain.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = distanceBelow(plain, simplify(candidate), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** A hint that names the nearest word; empty when there is none. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `Did you mean "${found}"?`;
}

/** Capitals, underlines and spaces are the most usual slips, and cost nothing. */
function simplify(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]+/g, '-');
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word
 * into the other; `limit` when it is not below it.
 */
function distanceBelow(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          cell(last, column) + 1,
          cell(next, column - 1) + 1,
          cell(last, column - 1) + (same ? 0 : 1),
          swapped ? cell(before, column - 2) + 1 : limit,
        ),
      );
    }
    if (Math.min(...next) >= limit) return limit;
    before = last;
    last = next;
  }
  return Math.min(cell(last, b.length), limit);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? longest;
}
