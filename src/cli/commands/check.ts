import type { Finding } from '#scenario/finding.ts';
import { findScenarioFile } from '#cli/inspect/find-scenario-file.ts';
import { inspectBounded } from '#cli/inspect/inspect-bounded.ts';
import { hasErrors, sayFindings } from '#cli/terminal/say-findings.ts';
import { readOptions, WrongUseError } from '#cli/terminal/read-options.ts';
import { sayJson } from '#cli/terminal/say.ts';

/** `check FILE|ID...`: every finding of each file; 1 when one of them is an error. */
export async function check(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { json: { type: 'boolean' } });
  if (positionals.length === 0) {
    throw new WrongUseError('"check" takes at least one scenario (its id or its file).');
  }
  const files = positionals.map(findScenarioFile);
  const findings: Finding[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the bounds hold for all
    const inspection = await inspectBounded(file, 'prove');
    findings.push(...inspection.findings);
  }
  if (values.json) sayJson({ findings });
  else sayFindings(findings, files);
  return hasErrors(findings) ? 1 : 0;
}
