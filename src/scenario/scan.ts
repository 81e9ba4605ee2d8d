import { CST, Lexer } from 'yaml';
import type { FindingCode } from './codes.ts';
import { limits } from './limits.ts';
import { estimateNesting } from './nesting.ts';
import type { Report, Telling } from './report.ts';
import {
  closedTooMuch,
  cutOff,
  directive,
  furtherDocument,
  mismatched,
  notClosed,
  quoteNotClosed,
  refusals,
  shorten,
  tooDeep,
  tooManyLines,
  tooManyTokens,
} from './scan-findings.ts';

/** The estimate counts up to three for one level; what is within the limit always passes. */
const mostEstimated = 3 * limits.nesting;

/** Above this many anchors, aliases and tags the rest is not worth reading. */
const mostRefused = 20;

/** The lexer announces a scalar, the start of a document and a broken bracket by a mark of its own. */
const announcements: ReadonlySet<string | null> = new Set(['scalar', 'doc-mode', 'flow-error-end']);

const blank: ReadonlySet<string | null> = new Set(['space', 'newline', 'comment']);

interface Opened {
  readonly bracket: string;
  readonly at: number;
}

/**
 * Reads a file token by token, before the YAML reader does, and refuses what that one cannot be
 * trusted with (SPEC F1): deep nesting, brackets that do not match, long runs of blanks, anchors,
 * aliases, tags, directives, further documents.
 *
 * Only the lexer of `yaml` runs here; it does not call itself, so that depth costs it nothing.
 *
 * @param text Without a byte order mark and hidden characters.
 * @returns Whether the YAML reader may see the text.
 */
export function scanTokens(text: string, report: Report): boolean {
  if (!checkBlanks(text, report) || !checkLines(text, report)) return false;
  const scan = createScan(report);
  let scalarFollows = false;
  for (const token of new Lexer().lex(text)) {
    if (scalarFollows) {
      scan.scalar(token);
      scalarFollows = false;
      continue;
    }
    const type = CST.tokenType(token);
    scalarFollows = type === 'scalar';
    scan.token(type, token);
    if (scan.isHopeless()) return false;
  }
  return scan.end();
}

function createScan(report: Report) {
  const nesting = estimateNesting();
  const opened: Opened[] = [];
  let at = 0;
  let lineStart = 0;
  let startsLine = true;
  let afterPlainText = false;
  let refused = 0;
  let tokens = 0;
  let isHopeless = false;

  const giveUp = (code: FindingCode, where: number, telling: Telling): void => {
    report.add(code, where, () => telling);
    isHopeless = true;
  };
  const advance = (token: string): void => {
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak !== -1) {
      lineStart = at + lastBreak + 1;
      startsLine = true;
      afterPlainText = false;
    }
    at += token.length;
  };
  const estimate = (type: string): void => {
    nesting.token(type, at - lineStart, startsLine);
    startsLine = false;
    if (nesting.depth() > mostEstimated) giveUp('SC004', at, tooDeep);
  };
  const bracket = (type: string, token: string): void => {
    if (type.endsWith('-start')) {
      opened.push({ bracket: token, at });
      return;
    }
    const start = opened.pop();
    if (!start) giveUp('SC018', at, closedTooMuch(token));
    else if ((start.bracket === '[') !== (token === ']')) {
      giveUp('SC018', at, mismatched(start.bracket, token));
    }
  };
  const refuse = (type: string, token: string): void => {
    refused += 1;
    const telling = refusals[type];
    if (telling) report.add(type === 'tag' ? 'SC008' : 'SC007', at, () => telling(shorten(token)));
    if (refused >= mostRefused) isHopeless = true;
  };
  const quoted = (_type: string, token: string): void => {
    if (!isClosed(token)) giveUp('SC006', at, quoteNotClosed);
  };
  const documentStart = (): void => {
    if (tokens > 1) giveUp('SC010', at, furtherDocument);
  };
  const openBracket = (): void => {
    const start = opened.at(-1);
    if (start) giveUp('SC018', start.at, notClosed(start.bracket));
  };
  const comment = (_type: string, token: string): void => {
    if (!afterPlainText || !/^#[^\s#!]/.test(token)) return;
    report.add('SC015', at, () => cutOff(shorten(token)));
  };
  const byType: Readonly<Record<string, (type: string, token: string) => void>> = {
    'flow-seq-start': bracket,
    'flow-seq-end': bracket,
    'flow-map-start': bracket,
    'flow-map-end': bracket,
    'flow-error-end': openBracket,
    'single-quoted-scalar': quoted,
    'double-quoted-scalar': quoted,
    alias: refuse,
    anchor: refuse,
    tag: refuse,
    'directive-line': () => giveUp('SC010', at, directive),
    'doc-start': documentStart,
    'doc-end': () => giveUp('SC010', at, furtherDocument),
    comment,
  };

  return {
    isHopeless: () => isHopeless,
    scalar(token: string) {
      advance(token);
      afterPlainText = !token.includes('\n');
    },
    token(type: CST.TokenType | null, token: string) {
      const isBlank = blank.has(type);
      if (!isBlank && type !== 'doc-mode') tokens += 1;
      if (tokens > limits.tokens) giveUp('SC019', at, tooManyTokens);
      byType[type ?? '']?.(type ?? '', token);
      if (isBlank) {
        advance(token);
        return;
      }
      afterPlainText = false;
      if (type !== 'doc-mode') estimate(type ?? '');
      if (!announcements.has(type)) advance(token);
    },
    /** @returns Whether the text may go on to the YAML reader. */
    end(): boolean {
      openBracket();
      return !isHopeless;
    },
  };
}

function checkLines(text: string, report: Report): boolean {
  let end = -1;
  for (let line = 1; line <= limits.lines; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end === -1) return true;
  }
  if (end === text.length - 1) return true;
  report.add('SC020', end + 1, () => tooManyLines);
  return false;
}

function checkBlanks(text: string, report: Report): boolean {
  const found = new RegExp(`[ \\t]{${limits.blanks + 1}}`).exec(text);
  if (!found) return true;
  report.add('SC017', found.index, () => ({
    message: `More than ${limits.blanks} spaces or tabs stand in a row here.`,
    hint: 'Take them out; two spaces a level are enough.',
  }));
  return false;
}

/** The lexer ends a quoted text at its quote, or where the text cannot go on. */
function isClosed(token: string): boolean {
  const quote = token.charAt(0);
  if (token.length < 2 || !token.endsWith(quote)) return false;
  // Two single quotes stand for one; an odd number of backslashes takes the last double quote in.
  return quote === "'"
    ? runBefore(token, token.length, quote) % 2 === 1
    : runBefore(token, token.length - 1, '\\') % 2 === 0;
}

/** How often a character stands in a row before `end`; the opening quote does not count. */
function runBefore(token: string, end: number, character: string): number {
  let at = end;
  while (at > 1 && token[at - 1] === character) at -= 1;
  return end - at;
}
