import { type FindingCode, findingCodes } from './codes.ts';
import type { Finding } from './finding.ts';
import { limits } from './limits.ts';
import { indexLines } from './line-index.ts';

/** What a finding says: what is wrong, and what would mend it. */
export interface Telling {
  readonly message: string;
  readonly hint?: string;
}

/** Collects the findings of one file. */
export interface Report {
  /**
   * @param at Offset in the text, in UTF-16 code units.
   * @param tell Called only while the finding is still listed, since a hint may take a search.
   */
  readonly add: (code: FindingCode, at: number, tell: () => Telling) => void;
  /** True when the line of an offset has a finding of severity error. */
  readonly tellsOfLineAt: (at: number) => boolean;
  /** True as soon as one finding of severity error was added. */
  readonly hasErrors: () => boolean;
  /** By line, column and code, with one more finding when there were too many to list. */
  readonly findings: () => readonly Finding[];
}

/** Starts the report on a file (SPEC F8). */
export function createReport(file: string, text: string): Report {
  const lines = indexLines(text);
  const listed: Finding[] = [];
  let errors = 0;
  let unlisted = 0;
  let listedErrors = 0;
  return {
    add(code, at, tell) {
      const { severity } = findingCodes[code];
      if (severity === 'error') errors += 1;
      if (listed.length >= limits.findings) {
        unlisted += 1;
        return;
      }
      if (severity === 'error') listedErrors += 1;
      const { message, hint = '' } = tell();
      listed.push({ code, severity, file, ...lines.positionAt(at), message, hint });
    },
    tellsOfLineAt(at) {
      const { line } = lines.positionAt(at);
      return listed.some((one) => one.severity === 'error' && one.line === line);
    },
    hasErrors: () => errors > 0,
    findings() {
      const sorted = listed.toSorted(byPlace);
      // A file that is refused must have an error among what is listed, whatever came first.
      const severity = errors > listedErrors ? 'error' : 'warning';
      if (unlisted > 0) sorted.push({ ...tellUnlisted(unlisted), severity, file });
      return sorted;
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function tellUnlisted(unlisted: number): Omit<Finding, 'severity' | 'file'> {
  return {
    code: 'SC016',
    line: 1,
    column: 1,
    message: `${unlisted} more findings are not listed.`,
    hint: 'Mend those above first; often one mistake causes many.',
  };
}
