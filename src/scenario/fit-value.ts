import { type Fitting, refuse } from './fitting.ts';
import { didYouMean } from './nearest.ts';
import { capital, listed, quoted, seenIn, wantedBy } from './phrases.ts';
import { bound, pattern, type SchemaShape, wordsOf } from './schema-shape.ts';
import type { Written, WrittenValue } from './written.ts';

/** Checks a text, an id included. */
export function fitText(
  fitting: Fitting,
  schema: SchemaShape,
  { written, name }: { readonly written: Written; readonly name: string },
): unknown {
  const { at } = written;
  const text = written.kind === 'value' ? written.value : null;
  if (written.kind !== 'value') {
    return refuse(fitting, schema, {
      code: 'SC103',
      at,
      tell: () => wrongKind(schema, written, name),
    });
  }
  if (typeof text !== 'string') {
    return refuse(fitting, schema, {
      code: 'SC104',
      at,
      tell: () => noText(schema, written, name),
    });
  }
  const most = bound(schema, 'max_length') ?? Infinity;
  if (text === '' || text.length > most) {
    const message =
      text === ''
        ? `${capital(name)} is an empty text.`
        : `${capital(name)} has ${text.length} characters; at most ${most} fit.`;
    const hint = text === '' ? 'Write something there, or take the field out.' : 'Make it shorter.';
    return refuse(fitting, schema, { code: 'SC106', at, tell: () => ({ message, hint }) });
  }
  if (pattern(schema)?.test(text) === false) {
    return refuse(fitting, schema, { code: 'SC107', at, tell: () => noId(text, name) });
  }
  return text;
}

/** Checks a whole number. */
export function fitNumber(
  fitting: Fitting,
  schema: SchemaShape,
  { written, name }: { readonly written: Written; readonly name: string },
): unknown {
  const { at } = written;
  if (written.kind !== 'value' || typeof written.value !== 'number') {
    return refuse(fitting, schema, {
      code: 'SC103',
      at,
      tell: () => wrongKind(schema, written, name),
    });
  }
  const { value, source } = written;
  const low = bound(schema, 'min_value') ?? -Infinity;
  const high = bound(schema, 'max_value') ?? Infinity;
  // 0x10, 1e1 and 2.0 are whole numbers to a program, and a slip to everybody else.
  if (/^[-+]?\d+$/.test(source) && value >= low && value <= high) return value;
  return refuse(fitting, schema, {
    code: 'SC105',
    at,
    tell: () => ({
      message: `${capital(name)} is ${quoted(source)}; ${wantedBy(schema)} is wanted.`,
      hint: `Write a number from ${low} to ${high} in plain digits.`,
    }),
  });
}

/** Checks one word of a list of words: a guideline, a phase, an expression. */
export function fitWord(
  fitting: Fitting,
  schema: SchemaShape,
  { written, name }: { readonly written: Written; readonly name: string },
): unknown {
  const { at } = written;
  if (written.kind !== 'value' || typeof written.value !== 'string') {
    return refuse(fitting, schema, {
      code: 'SC103',
      at,
      tell: () => wrongKind(schema, written, name),
    });
  }
  const word = written.value;
  if (wordsOf(schema).includes(word)) return word;
  return refuse(fitting, schema, { code: 'SC108', at, tell: () => noSuchWord(schema, word) });
}

/** Checks `true` or `false`, and the number of the format. */
export function fitExact(
  fitting: Fitting,
  schema: SchemaShape,
  { written, name }: { readonly written: Written; readonly name: string },
): unknown {
  const { at } = written;
  const value = written.kind === 'value' ? written.value : null;
  if (schema.type === 'boolean') {
    if (typeof value === 'boolean') return value;
    return refuse(fitting, schema, {
      code: 'SC103',
      at,
      tell: () => wrongKind(schema, written, name),
    });
  }
  const isPlain = written.kind === 'value' && written.source === String(schema.literal);
  if (value === schema.literal && isPlain) return value;
  return refuse(fitting, schema, {
    code: 'SC112',
    at,
    tell: () => ({
      message: `${seenIn(written)} stands at ${name}, and this version of Even Keel reads format ${String(schema.literal)} only.`,
      hint: `Write "format: ${String(schema.literal)}".`,
    }),
  });
}

/** What to say of a word that is none of the allowed ones. */
export function noSuchWord(schema: SchemaShape, word: string) {
  const words = wordsOf(schema);
  const all =
    words.length > 12
      ? 'docs/scenario-format.md lists them all.'
      : `Write one of ${listed(words)}.`;
  return {
    message: `${quoted(word)} is not ${wantedBy(schema)}.`,
    hint: didYouMean(word, words) || all,
  };
}

/** What to say of an id that is spelled as no id is. */
export function noId(text: string, name: string) {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return {
    message: `${capital(name)} is ${quoted(text)}, and an id has small letters, digits and single hyphens only and starts with a letter.`,
    hint: /^[a-z]/.test(slug) ? `Write it as ${quoted(slug)}.` : 'Write an id such as "opening".',
  };
}

/** What to say of a value that is of another kind altogether. */
export function wrongKind(schema: SchemaShape, written: Written, name: string) {
  const isEmpty = written.kind === 'value' && written.value === null && written.source === '';
  return {
    message: isEmpty
      ? `Nothing is written at ${name}; ${wantedBy(schema)} is wanted.`
      : `${seenIn(written)} stands at ${name}; ${wantedBy(schema)} is wanted.`,
    hint: kindHint(schema, written),
  };
}

function kindHint(schema: SchemaShape, written: Written): string {
  const isEmpty = written.kind === 'value' && written.source === '';
  switch (schema.type) {
    case 'string':
      return written.kind === 'map'
        ? 'A text with a colon and a space in it must stand in quotes.'
        : 'Write one text; a text that starts with a bracket must stand in quotes.';
    case 'number':
      return numberHint(written);
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'array':
      return isEmpty
        ? 'Write the entries on the lines below, each with "- " before it, or take the field out.'
        : 'Write it as a list: each entry on its own line with "- " before it, or [a, b].';
    case 'picklist':
      return `Write ${wantedBy(schema)}.`;
    default:
      return isEmpty
        ? 'Write its fields on the lines below, indented by two more spaces, or take it out.'
        : 'Write its fields on the lines below, indented by two more spaces.';
  }
}

function numberHint(written: Written): string {
  if (written.kind !== 'value' || typeof written.value !== 'string')
    return 'Write a number in digits.';
  const digits = /^([-+−–]?)\s*(\d+)$/.exec(written.value);
  if (!digits) return 'Write a number in digits.';
  const sign = digits[1] === '−' || digits[1] === '–' ? '-' : (digits[1] ?? '');
  return `Write ${sign}${digits[2] ?? ''}, without quotes and with a plain sign.`;
}

function noText(schema: SchemaShape, written: WrittenValue, name: string) {
  if (written.value === null && written.source === '') return wrongEmpty(schema, name);
  const reads =
    typeof written.value === 'number'
      ? 'a number'
      : written.value === null
        ? 'nothing at all'
        : 'true or false';
  return {
    message: `${capital(name)} is ${quoted(written.source)}, which reads as ${reads}; ${wantedBy(schema)} is wanted.`,
    hint: `Put it in quotes: "${written.source}".`,
  };
}

function wrongEmpty(schema: SchemaShape, name: string) {
  return {
    message: `Nothing is written at ${name}; ${wantedBy(schema)} is wanted.`,
    hint: 'Write it there, or take the field out. A text that starts with # must stand in quotes.',
  };
}
