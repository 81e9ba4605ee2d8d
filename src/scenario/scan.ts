import { CST, Lexer, Parser } from 'yaml';
import type { FindingCode } from './codes.ts';
import { limits } from './limits.ts';
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
  tooManyLines,
  tooManyTokens,
} from './scan-findings.ts';

/**
 * How many collections may be open while the text is taken apart. More than a scenario may have, since the parser also
 * opens one for each mistake such as a second colon on a line, and those are better told as what they are. The composer
 * goes twice as deep at most (`[a: [b: …` holds a map in each list); it is safe to 700.
 */
const mostOpen = 2 * limits.nesting;

/** Above this many anchors, aliases and tags the rest is not worth reading. */
const mostRefused = 20;

/** The lexer announces a scalar, the start of a document and a broken bracket by a mark of its own. */
const announcements: ReadonlySet<string | null> = new Set(['scalar', 'doc-mode', 'flow-error-end']);

const blank: ReadonlySet<string | null> = new Set(['space', 'newline', 'comment']);

interface Opened {
  readonly bracket: string;
  readonly at: number;
}

/** The text taken apart. */
export interface Scanned {
  /** The document as far as it was read, for the composer of `yaml`. */
  readonly tokens: readonly CST.Token[];
  /** Where more than {@link mostOpen} collections were open, and reading stopped; null when all was read. */
  readonly tooDeepAt: number | null;
}

/**
 * Takes a file apart token by token and refuses what the rest of the YAML reader cannot be trusted with (SPEC F1): deep
 * nesting, brackets that do not match, long runs of blanks, too many tokens, directives, further documents. Anchors,
 * aliases and tags are told of and read on.
 *
 * Only the lexer and the parser of `yaml` run here. They hold what is open on a stack of their own, whose height is
 * watched after each token; the composer, which comes after, calls itself for each level.
 *
 * @param text Without a byte order mark and hidden characters.
 * @returns Null when the composer must not see the text.
 */
export function scanTokens(text: string, report: Report): Scanned | null {
  if (!checkBlanks(text, report) || !checkLines(text, report)) return null;
  const scan = createScan(report);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let tooDeepAt: number | null = null;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = scalarFollows ? null : CST.tokenType(lexeme);
    if (scalarFollows) scan.scalar(lexeme);
    else scan.token(type, lexeme);
    scalarFollows = type === 'scalar';
    if (scan.isHopeless()) return null;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > mostOpen) {
      tooDeepAt = parser.offset;
      break;
    }
  }
  tokens.push(...parser.end());
  return tooDeepAt !== null || scan.end() ? { tokens, tooDeepAt } : null;
}

function createScan(report: Report) {
  const opened: Opened[] = [];
  let at = 0;
  let afterPlainText = false;
  let refused = 0;
  let tokens = 0;
  let isHopeless = false;

  const giveUp = (code: FindingCode, where: number, telling: Telling): void => {
    report.add(code, where, () => telling);
    isHopeless = true;
  };
  const advance = (token: string): void => {
    if (token.includes('\n')) afterPlainText = false;
    at += token.length;
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
      if (!announcements.has(type)) advance(token);
    },
    /** @returns Whether the text may go on to the composer. */
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
