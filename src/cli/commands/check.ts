import type { Finding } from '#scenario/finding.ts';
import { findScenarioFile } from '#cli/inspect/find-scenario-file.ts';
import { checkBounded } from '#cli/inspect/inspect-bounded.ts';
import { acceptEdit, type CheckedRecords, checkRecords } from '#cli/paths/check-records.ts';
import { describeRecords } from '#cli/paths/describe-edit.ts';
import { isStale } from '#cli/paths/path-codes.ts';
import { hasErrors, sayFindings } from '#cli/terminal/say-findings.ts';
import { readOptions, WrongUseError } from '#cli/terminal/read-options.ts';
import { complain, say, sayJson } from '#cli/terminal/say.ts';

/** More differences of recorded runs than this are counted for a person; a program gets them all. */
const mostDifferences = 40;

/**
 * `check FILE|ID...`: every finding of each file and of the runs recorded beside it; 1 when one of them is an error.
 * With `--accept` what comes out now is recorded, unless there is another error.
 */
export async function check(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    json: { type: 'boolean' },
    accept: { type: 'boolean' },
  });
  if (positionals.length === 0) {
    throw new WrongUseError('"check" takes at least one scenario (its id or its file).');
  }
  const files = positionals.map(findScenarioFile);
  const checked: CheckedRecords[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the bounds hold for all
    checked.push(checkRecords(await checkBounded(file), values.accept === true));
  }
  const accepted = values.accept ? checked.filter((one) => one.canAccept) : [];
  const findings = checked.flatMap((one) =>
    accepted.includes(one) ? one.findings.filter((finding) => !isStale(finding)) : one.findings,
  );
  if (values.json) {
    sayJson({ findings, edits: checked.flatMap(({ edit }) => (edit === null ? [] : [edit])) });
  } else {
    sayFindings(findings, files, shorten(findings));
    for (const line of checked.flatMap((one) => describeRecords(one, values.accept === true))) {
      say(line);
    }
  }
  for (const file of accepted.flatMap(acceptEdit)) complain(`Written: ${file}.`);
  return hasErrors(findings) ? 1 : 0;
}

/** One edit can make something else come out of every move of every run. */
function shorten(findings: readonly Finding[]): readonly Finding[] {
  const tooMany = new Set(findings.filter(isStale).slice(mostDifferences));
  return findings.filter((finding) => !tooMany.has(finding));
}
