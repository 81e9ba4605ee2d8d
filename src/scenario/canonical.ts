import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Writes plain JSON data so that two equal values always give the same text: keys by UTF-16 code
 * unit, strings in NFC, whole numbers, no spaces (SPEC F3).
 *
 * Throws an Error with a sentence for anything that is not such data (a fraction, `undefined`, half
 * a surrogate pair, two keys that are one after NFC), since a hash over it would not be stable.
 *
 * @param value Nested at most 64 levels, which the parser has made sure of.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`;
  if (typeof value === 'object') return canonicalMap(value);
  throw new Error(`A ${typeof value} cannot stand in a scenario; JSON has no such value.`);
}

/**
 * The identity of a version of a scenario: SHA-256 over its canonical JSON in UTF-8, as 64 hex
 * digits in lower case.
 *
 * @param canonical What {@link canonicalJson} wrote for the author's value, before defaults.
 */
export function scenarioHash(canonical: string): string {
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value)) {
    throw new Error(`A scenario holds whole numbers only, and ${value} is none.`);
  }
  // String(-0) is "0": the two zeros are one value here.
  return String(value);
}

function canonicalText(value: string): string {
  const text = value.normalize('NFC');
  if (/\p{Surrogate}/u.test(text)) {
    throw new Error(
      `The text ${JSON.stringify(text)} holds half a character; UTF-8 cannot store it.`,
    );
  }
  return JSON.stringify(text);
}

function canonicalMap(value: object): string {
  const entries = Object.entries(value).map(
    ([key, entry]) => [canonicalText(key), canonicalJson(entry)] as const,
  );
  const keys = new Set(entries.map(([key]) => key));
  if (keys.size !== entries.length) {
    throw new Error(`Two keys of ${[...keys].join(', ')} are the same text once in NFC.`);
  }
  // The quotes around both keys are equal, and an escape starts with a backslash on both sides only
  // for characters that no key of a scenario has; comparing the written form is stable anyway.
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${key}:${entry}`)
    .join(',')}}`;
}
