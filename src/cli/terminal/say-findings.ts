import type { Finding } from '#scenario/finding.ts';
import { describePages } from './describe-pages.ts';
import { complain, say } from './say.ts';

export const hasErrors = (findings: readonly Finding[]) =>
  findings.some((finding) => finding.severity === 'error');

/** A finding as editors and terminals link it: file:line:column first, the hint under it. */
export function describeFinding(finding: Finding): string[] {
  const { file, line, column, severity, code, message, hint } = finding;
  const first = `${file}:${line}:${column} ${severity} ${code} ${message}`;
  return hint === '' ? [first] : [first, `    ${hint}`];
}

/**
 * Prints the findings of some files, with their number.
 *
 * @param shown Those that are printed, where all of them would be too many to read.
 */
export function sayFindings(
  findings: readonly Finding[],
  files: readonly string[],
  shown: readonly Finding[] = findings,
): void {
  for (const line of shown.flatMap(describeFinding)) say(line);
  for (const line of describePages(findings)) say(line);
  const unseen = findings.length - shown.length;
  if (unseen > 0) say(`... and ${unseen} more of this kind; --json lists them all.`);
  say(`${countFindings(findings)} in ${files.length === 1 ? files[0] : `${files.length} files`}.`);
}

/** Says why a command does not go on: the errors of the file, where no program reads them. */
export function complainOfErrors(findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  for (const line of errors.flatMap(describeFinding)) complain(line);
  complain(`${countFindings(errors)}: mend the file, then try again.`);
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'No findings';
  return [errors && count(errors, 'error'), warnings && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
}
