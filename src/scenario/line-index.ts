import type { Position } from './finding.ts';

/** Turns offsets of a text into lines and columns. */
export interface LineIndex {
  /** @param offset In UTF-16 code units, from 0; one behind the end counts as the end. */
  readonly positionAt: (offset: number) => Position;
}

/** Notes where each line of a text starts, so that each position takes a binary search only. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    },
  };
}
