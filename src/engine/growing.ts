/** Whole numbers in a row that grows by doubling: an array of objects would take ten times the memory. */
export interface GrowingInts {
  /** The numbers, with room to spare behind them. Replaced on growth: read it anew after `push`. */
  values: Int32Array;
  length: number;
}

/** An empty row. */
export function growingInts(room = 1024): GrowingInts {
  return { values: new Int32Array(room), length: 0 };
}

/** Appends a number. */
export function push(row: GrowingInts, value: number): void {
  if (row.length === row.values.length) reserve(row, row.length + 1);
  row.values[row.length] = value;
  row.length += 1;
}

/** Makes room for so many numbers in all. */
export function reserve(row: GrowingInts, length: number): void {
  if (length <= row.values.length) return;
  const grown = new Int32Array(Math.max(length, row.values.length * 2));
  grown.set(row.values);
  row.values = grown;
}
