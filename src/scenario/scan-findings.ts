import { limits } from './limits.ts';
import type { Telling } from './report.ts';

/** What the token scan says of a file that it refuses (SPEC F1). */
export const tooManyTokens: Telling = {
  message: `There are more than ${limits.tokens} names, values and signs before this place.`,
  hint: 'A scenario of this size has half as many. Look for something that was pasted in.',
};

/** SPEC F1. */
export const tooManyLines: Telling = {
  message: `The file has more than ${limits.lines} lines.`,
  hint: 'Take empty lines out, or look for something that was pasted in.',
};

/** SPEC F1. */
export const directive: Telling = {
  message: 'A line that starts with % is a directive of YAML, and a scenario has none.',
  hint: 'Take the line out, or put the text in quotes.',
};

/** SPEC F1. */
export const furtherDocument: Telling = {
  message: 'The line "---" or "..." ends the document here, and a scenario file holds one only.',
  hint: 'Take the line out; a comment line such as "# ----" may part the sections of a file.',
};

/** SPEC F1. */
export const quoteNotClosed: Telling = {
  message: 'A quote is opened here and never closed.',
  hint: "Close it. In single quotes an apostrophe is written twice ('It''s'); in double quotes it stands as it is.",
};

/** SPEC F1. */
export const closedTooMuch = (token: string): Telling => ({
  message: `This "${token}" closes a bracket that was never opened.`,
  hint: `Take it out, or put a text that holds "${token}" in quotes.`,
});

/** SPEC F1. */
export const mismatched = (start: string, token: string): Telling => ({
  message: `The bracket "${start}" is closed by "${token}".`,
  hint: 'A list stands in [ ], a map in { }. A text that starts with a bracket must be in quotes.',
});

/** SPEC F1. */
export const notClosed = (start: string): Telling => ({
  message: `The bracket "${start}" is never closed.`,
  hint: `Add "${start === '[' ? ']' : '}'}", or put a text that starts with "${start}" in quotes.`,
});

/** SPEC F1. */
export const cutOff = (comment: string): Telling => ({
  message: `"${comment}" is read as a comment and is not part of the text before it.`,
  hint: 'Put the whole text in quotes, or leave a space after # if it is meant as a comment.',
});

/** By the type of the token: what YAML has and a scenario has not. */
export const refusals: Readonly<Record<string, (token: string) => Telling>> = {
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

/** A token cut to what a message can hold. */
export function shorten(token: string): string {
  return token.length > 40 ? `${token.slice(0, 39)}…` : token;
}
