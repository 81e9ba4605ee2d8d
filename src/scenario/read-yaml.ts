import { Composer, type Document } from 'yaml';
import { buildWritten } from './build-written.ts';
import { findHiddenCharacter } from './characters.ts';
import type { Report } from './report.ts';
import { limits } from './limits.ts';
import { type Scanned, scanTokens } from './scan.ts';
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
  const scanned = scanTokens(text, report);
  if (scanned === null) return null;
  const document = compose(scanned, text);
  // An alias without its anchor is an error of the composer, too; the scan has told of it.
  const mistakes = document.errors.filter((mistake) => mistake.code !== 'BAD_ALIAS');
  if (scanned.tooDeepAt !== null) {
    // Second colons open a collection each; then they are the mistake, and not the nesting.
    const colons = mistakes.filter((mistake) => mistake.code === 'BLOCK_AS_IMPLICIT_KEY');
    reportSyntax(colons, text, report);
    if (colons.length === 0) report.add('SC004', scanned.tooDeepAt, () => tooDeep);
    return null;
  }
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

const tooDeep = {
  message: `Lists and maps are nested too deep here; at most ${limits.nesting} levels are read.`,
  hint: 'Look for brackets that are not closed, or for a line that is indented far too much.',
};

function compose({ tokens }: Scanned, text: string): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = composer.compose(tokens, true, text.length);
  if (!document) throw new Error('The composer of yaml gave no document, and it was told to.');
  return document;
}
