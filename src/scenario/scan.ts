import { CST, Lexer } from 'yaml';
import type { FindingCode } from './codes.ts';
import { limits } from './limits.ts';
import { estimateNesting } from './nesting.ts';
import type { Report, Telling } from './report.ts';

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
  if (!checkBlanks(text, report)) return false;
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
  let hasContent = false;
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
    const telling = refusals[type];
    if (!telling) return;
    refused += 1;
    report.add(type === 'tag' ? 'SC008' : 'SC007', at, () => telling(shorten(token)));
    if (refused >= mostRefused) isHopeless = true;
  };
  const stop = (type: string | null): void => {
    if (type === 'directive-line') giveUp('SC010', at, directive);
    else if (type === 'doc-end' || (type === 'doc-start' && hasContent)) {
      giveUp('SC010', at, furtherDocument);
    } else if (type === 'flow-error-end') {
      const start = opened.at(-1);
      if (start) giveUp('SC018', start.at, notClosed(start.bracket));
    }
  };

  return {
    isHopeless: () => isHopeless,
    scalar(token: string) {
      advance(token);
      afterPlainText = !token.includes('\n');
    },
    token(type: CST.TokenType | null, token: string) {
      stop(type);
      if (type === 'comment' && afterPlainText && /^#[^\s#!]/.test(token)) {
        report.add('SC015', at, () => cutOff(shorten(token)));
      }
      if (type !== null && !blank.has(type) && type !== 'doc-mode') {
        hasContent = true;
        tokens += 1;
        if (tokens > limits.tokens) giveUp('SC019', at, tooManyTokens);
        if (/^flow-(?:seq|map)-(?:start|end)$/.test(type)) bracket(type, token);
        refuse(type, token);
        estimate(type);
      }
      if (!blank.has(type)) afterPlainText = false;
      if (!announcements.has(type)) advance(token);
    },
    /** @returns Whether every bracket was closed. */
    end(): boolean {
      const start = opened.at(-1);
      if (start) giveUp('SC018', start.at, notClosed(start.bracket));
      return !isHopeless;
    },
  };
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

const tooDeep: Telling = {
  message: `Lists and maps are nested too deep here; at most ${limits.nesting} levels are read.`,
  hint: 'Look for brackets that are not closed, or for a line that is indented far too much.',
};

const tooManyTokens: Telling = {
  message: `There are more than ${limits.tokens} names, values and signs before this place.`,
  hint: 'A scenario of this size has half as many. Look for something that was pasted in.',
};

const directive: Telling = {
  message: 'A line that starts with % is a directive of YAML, and a scenario has none.',
  hint: 'Take the line out, or put the text in quotes.',
};

const furtherDocument: Telling = {
  message: 'The line "---" or "..." ends the document here, and a scenario file holds one only.',
  hint: 'Take the line out; a comment line such as "# ----" may part the sections of a file.',
};

const closedTooMuch = (token: string): Telling => ({
  message: `This "${token}" closes a bracket that was never opened.`,
  hint: `Take it out, or put a text that holds "${token}" in quotes.`,
});

const mismatched = (start: string, token: string): Telling => ({
  message: `The bracket "${start}" is closed by "${token}".`,
  hint: 'A list stands in [ ], a map in { }. A text that starts with a bracket must be in quotes.',
});

const notClosed = (start: string): Telling => ({
  message: `The bracket "${start}" is never closed.`,
  hint: `Add "${start === '[' ? ']' : '}'}", or put a text that starts with "${start}" in quotes.`,
});

const cutOff = (comment: string): Telling => ({
  message: `"${comment}" is read as a comment and is not part of the text before it.`,
  hint: 'Put the whole text in quotes, or leave a space after # if it is meant as a comment.',
});

const refusals: Readonly<Record<string, (token: string) => Telling>> = {
  alias: (token) => ({
    message: `"${token}" is read as an alias of YAML, and a scenario has none.`,
    hint: 'A text that starts with * must stand in quotes.',
  }),
  anchor: (token) => ({
    message: `"${token}" is read as an anchor of YAML, and a scenario has none.`,
    hint: 'A text that starts with & must stand in quotes.',
  }),
  tag: (token) => ({
    message: `"${token}" is read as a tag of YAML, and a scenario has none.`,
    hint: 'A text that starts with ! must stand in quotes.',
  }),
};

function shorten(token: string): string {
  return token.length > 40 ? `${token.slice(0, 39)}…` : token;
}
