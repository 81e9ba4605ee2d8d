import type { FindingCode } from './codes.ts';
import type { Telling } from './report.ts';
import type { Scenario } from './schema.ts';
import type { LeafSite, LineSite, MoveSite } from './sites.ts';

/** A scenario whose shape fits, and the ways to report on it. */
export interface Checking {
  readonly scenario: Scenario;
  readonly moves: readonly MoveSite[];
  readonly lines: readonly LineSite[];
  readonly leaves: readonly LeafSite[];
  /** False when placeholders stand where the shape did not fit. */
  readonly isWhole: boolean;
  /** Reports a finding at a JSON path of the scenario. */
  readonly add: (code: FindingCode, path: string, tell: () => Telling) => void;
  /** Reports a finding at the name of the field that a JSON path ends with. */
  readonly addAtName: Checking['add'];
  /** The line of a JSON path, from 1. */
  readonly lineOf: (path: string) => number;
}
