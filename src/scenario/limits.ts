/**
 * What a scenario file may be at most (SPEC F1). Far above what a conversation needs and far below
 * what it takes to make a reader of the file slow.
 */
export const limits = {
  /** Size of the file. */
  bytes: 256 * 1024,
  /** Lists and maps inside each other, the file's own map included. */
  nesting: 64,
  /** Entries of one list or one map. */
  entries: 2000,
  /**
   * Names, values, brackets, commas, colons and dashes. A file of the full size has 25,000 in
   * YAML and 45,000 in JSON; the YAML reader takes seconds for the 250,000 that would fit.
   */
  tokens: 50_000,
  /** A file of the full size has 9,000. */
  lines: 20_000,
  /** Spaces or tabs in a row; the YAML reader takes quadratic time on long runs. */
  blanks: 200,
  /** Findings listed for one file; the rest are counted. */
  findings: 200,
} as const;
