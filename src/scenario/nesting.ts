/**
 * Estimates how deep the YAML reader would go, from tokens only and never too low (SPEC F1).
 *
 * The reader calls itself for each collection, also for the wrong ones that it goes on with after
 * a mistake (`a: b: c:`, `[ - - -`), and a file that is nested deep enough ends the whole process.
 */
export interface NestingEstimate {
  /** A token that is neither space, comment nor line end, at its column from 0. */
  readonly token: (type: string, column: number, startsLine: boolean) => void;
  /** How many collections may be open at this point. */
  readonly depth: () => number;
  /** True inside brackets. */
  readonly isInFlow: () => boolean;
}

/** What is open inside one bracket: itself, and a map for each `:` since the last comma. */
interface Bracket {
  colons: number;
  indicators: number;
}

/** Starts an estimate at the top of a file. */
export function estimateNesting(): NestingEstimate {
  /** Columns at which a block collection may be open, never decreasing. */
  const columns: number[] = [];
  const brackets: Bracket[] = [];
  /** What the brackets hold beside themselves. */
  let inside = 0;

  const close = (): void => {
    const bracket = brackets.pop();
    if (bracket) inside -= bracket.colons + bracket.indicators;
  };
  const inFlow = (type: string, bracket: Bracket): void => {
    if (type === 'comma') {
      inside -= bracket.colons;
      bracket.colons = 0;
    } else if (type === 'map-value-ind') {
      bracket.colons += 1;
      inside += 1;
    } else if (type === 'seq-item-ind' || type === 'explicit-key-ind') {
      bracket.indicators += 1;
      inside += 1;
    }
  };
  const inBlock = (type: string, column: number, startsLine: boolean): void => {
    if (startsLine) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (type === 'map-value-ind' || type === 'seq-item-ind' || type === 'explicit-key-ind') {
      columns.push(column);
    }
  };

  return {
    token(type, column, startsLine) {
      const bracket = brackets.at(-1);
      if (bracket) inFlow(type, bracket);
      else inBlock(type, column, startsLine);
      if (type === 'flow-seq-start' || type === 'flow-map-start') {
        brackets.push({ colons: 0, indicators: 0 });
      } else if (type === 'flow-seq-end' || type === 'flow-map-end') {
        close();
      }
    },
    depth: () => columns.length + brackets.length + inside,
    isInFlow: () => brackets.length > 0,
  };
}
