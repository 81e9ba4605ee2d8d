import type { Severity } from '#scenario/finding.ts';
import type { Subject } from './subject.ts';

/** A place where a scenario falls short of a quality rule. */
export interface Problem {
  /** A JSON pointer into the author's value: "/beats/3/replies/1/say", or "" for the whole file. */
  readonly path: string;
  /** A sentence that names the thing, the value seen and the value wanted. */
  readonly message: string;
  /** A sentence that says what would mend it. */
  readonly hint: string;
}

/** The code of a quality rule: SC301 to SC399. It has a page in docs/findings. */
export type QualityCode = `SC3${number}`;

/** A rule of good scenarios that a program can check (SPEC Q1). */
export interface QualityRule {
  readonly code: QualityCode;
  readonly severity: Severity;
  /** One sentence for the list of codes. */
  readonly means: string;
  /**
   * Looks for what breaks the rule. Its work is linear in the texts and in the evidence, or bounded: a file may be
   * written to be as slow as possible.
   */
  readonly find: (subject: Subject) => Iterable<Problem>;
}
