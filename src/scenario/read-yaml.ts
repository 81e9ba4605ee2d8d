import { parseDocument } from 'yaml';
import { buildWritten } from './build-written.ts';
import { findHiddenCharacter } from './characters.ts';
import type { Report } from './report.ts';
import { scanTokens } from './scan.ts';
import { reportSyntax } from './syntax-findings.ts';
import type { Written } from './written.ts';

/**
 * Reads the YAML of a file once everything that could hurt the reader has been refused (SPEC F1).
 *
 * @param text Without a byte order mark at its start.
 * @returns Null when there is nothing whose shape could be checked; findings say why.
 */
export function readYaml(text: string, report: Report): Written | null {
  const hidden = findHiddenCharacter(text);
  if (hidden) {
    report.add('SC003', hidden.at, () => ({
      message: `The file holds ${hidden.name}.`,
      hint: 'Take it out, or save the file again as plain UTF-8 text.',
    }));
    return null;
  }
  if (!scanTokens(text, report)) return null;
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // An alias without its anchor is an error of the reader, too; the scan has told of it.
  const mistakes = document.errors.filter((mistake) => mistake.code !== 'BAD_ALIAS');
  reportSyntax(mistakes, text, report);
  if (mistakes.length > 0) return null;
  if (document.contents === null) {
    report.add('SC005', 0, () => ({
      message: 'There is nothing in the file but blanks and comments.',
      hint: 'Start with "format: 1"; docs/scenario-format.md shows the rest.',
    }));
    return null;
  }
  return buildWritten(document.contents, report);
}
