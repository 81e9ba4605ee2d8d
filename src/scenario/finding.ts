/** An error refuses the scenario; a warning is listed for the author and refuses nothing. */
export type Severity = 'error' | 'warning';

/**
 * An author's mistake, told so that someone who never programmed can mend it (SPEC F8).
 *
 * Codes are stable: SC0xx reading, SC1xx shape, SC2xx references and structure, SC3xx quality,
 * PR1xx proof (docs/finding-codes.md, docs/findings, docs/proof-codes.md).
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as a text editor counts them (UTF-16 code units). */
  readonly column: number;
  /** A sentence that names the thing and the value seen. */
  readonly message: string;
  /** A sentence that says what would mend it; empty when the message already does. */
  readonly hint: string;
}

/** A place in a text file, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
