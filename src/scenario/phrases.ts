import { partNouns } from './notes.ts';
import {
  bound,
  casesValue,
  optionsOf,
  type SchemaShape,
  unwrapped,
  wordsOf,
} from './schema-shape.ts';
import type { Written } from './written.ts';

/** The most words that a sentence lists. */
const fewWords = 8;

const wantedByType: Readonly<Record<string, (schema: SchemaShape) => string>> = {
  string: () => 'a text',
  number: (schema) =>
    `a whole number from ${bound(schema, 'min_value')} to ${bound(schema, 'max_value')}`,
  boolean: () => 'true or false',
  literal: (schema) => String(schema.literal),
  picklist: (schema) => `one of ${listed(wordsOf(schema))}`,
  array: (schema) => (schema.item ? `a list (each entry ${wantedBy(schema.item)})` : 'a list'),
  strict_object: (schema) => `a map with ${fieldsOf(Object.keys(schema.entries ?? {}))}`,
  union(schema) {
    const value = casesValue(schema);
    return value
      ? `${wantedBy(value)} (or a list of cases)`
      : optionsOf(schema).map(wantedBy).join(' or ');
  },
};

/** What a value should be, as the end of a sentence: "a text", "a whole number from 0 to 10". */
export function wantedBy(schema: SchemaShape): string {
  const plain = unwrapped(schema);
  const noun = partNouns.get(schema) ?? partNouns.get(plain);
  return noun ?? wantedByType[plain.type]?.(plain) ?? 'another value';
}

/** What stands there, as the start of a sentence. */
export function seenIn(written: Written): string {
  switch (written.kind) {
    case 'map':
      return `A map with ${fieldsOf([...written.fields.keys()])}`;
    case 'list':
      return `A list of ${written.entries.length}`;
    case 'value':
      return seenValue(written.value, written.source);
    case 'refused':
      return 'Nothing';
  }
}

function seenValue(value: string | number | boolean | null, source: string): string {
  if (typeof value === 'string') return `The text ${quoted(value)}`;
  if (typeof value === 'number') return `The number ${source}`;
  if (typeof value === 'boolean') return `The word ${source}`;
  return source === '' ? 'Nothing' : `The word ${source}`;
}

function fieldsOf(names: readonly string[]): string {
  if (names.length === 0) return 'no fields';
  return `the ${names.length === 1 ? 'field' : 'fields'} ${listed(names)}`;
}

/** A text in quotes, cut to what a message can hold. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

/** "a, b, c", cut after a few words. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, fewWords).map((word) => (word.length > 60 ? quoted(word) : word));
  return words.length > fewWords
    ? `${shown.join(', ')} and ${words.length - fewWords} more`
    : shown.join(', ');
}

/** With a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
