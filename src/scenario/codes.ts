import type { Severity } from './finding.ts';

interface CodeEntry {
  readonly severity: Severity;
  /** One sentence for the list of codes in docs/finding-codes.md. */
  readonly means: string;
}

const error = (means: string): CodeEntry => ({ severity: 'error', means });
const warning = (means: string): CodeEntry => ({ severity: 'warning', means });

/** SC0xx: the file cannot be read as it is. */
const readingCodes = {
  SC001: error('The file is larger than 256 KiB.'),
  SC002: error('The file is not UTF-8 text.'),
  SC003: error('The file holds a character that hides something, such as a control character.'),
  SC004: error('Lists and maps are nested more than 64 deep.'),
  SC005: error('There is nothing in the file.'),
  SC006: error('The file is not well-formed YAML.'),
  SC007: error('The file uses a YAML anchor or alias.'),
  SC008: error('The file uses a YAML tag.'),
  SC009: error('The file uses a YAML merge key.'),
  SC010: error('The file holds a YAML directive or more than one document.'),
  SC011: error('A map has the same field twice.'),
  SC012: error('A list or a map has more than 2,000 entries.'),
  SC013: error('A field has a name that is reserved.'),
  SC014: error('The name of a field is not plain text.'),
  SC015: warning('A # cuts off what may be part of a text.'),
  SC016: warning('There are more findings than are listed; an error when errors are among them.'),
  SC017: error('More than 200 spaces or tabs stand in a row.'),
  SC018: error('A bracket is not closed, or closed but not opened.'),
  SC019: error('The file has more than 50,000 names, values and signs.'),
  SC020: error('The file has more than 20,000 lines.'),
} as const;

/** SC1xx: a value has the wrong shape. */
const shapeCodes = {
  SC100: error('A value does not fit the format.'),
  SC101: error('A field is not known.'),
  SC102: error('A field is missing.'),
  SC103: error('A value is of the wrong kind.'),
  SC104: error('A text reads as a number, as true or false, or as nothing.'),
  SC105: error('A number is not whole or out of its range.'),
  SC106: error('A text is empty or too long.'),
  SC107: error('An id is spelled in a way that ids are not.'),
  SC108: error('A word is not one of those that are allowed.'),
  SC109: error('A list has too few or too many entries.'),
  SC110: error('A condition cannot be understood.'),
  SC111: error('A list of cases cannot be understood.'),
  SC112: error('The file is written for another version of the format.'),
} as const;

/** SC2xx: a reference leads nowhere, or the parts do not fit together. */
const structureCodes = {
  SC201: error('Two things have the same id.'),
  SC202: error('No beat has the id that is named.'),
  SC203: error('No flag has the id that is named.'),
  SC204: error('No fact has the id that is named.'),
  SC205: error('No ending has the id that is named.'),
  SC206: warning('A flag is read but never set.'),
  SC207: warning('A flag is never read.'),
  SC208: error('Not exactly one variant is the default.'),
  SC209: error('An ending can never come, or the call may end without one.'),
  SC210: error('`kept` stands where it cannot be read.'),
  SC211: error('More than four facts are read with `kept`.'),
  SC212: error('`ended` stands where the call has not ended.'),
  SC213: error('An ending goes on at a beat that is no recap and no epilogue.'),
  SC214: error('A beat of the call leads to a recap or an epilogue without an ending.'),
  SC215: error('A recap or an epilogue leads back.'),
  SC216: error('Nothing is said or told at a beat.'),
  SC217: error('A mood range is empty.'),
  SC218: error('A coach text has more than two sentences.'),
  SC219: error('A weaker reply names no misconception.'),
  SC220: error('A mood moves by two or more without a reason.'),
  SC221: error('A guideline is claimed and no reply can earn it, or none can break it.'),
  SC222: error('A tension is claimed and no reply has its speech act.'),
  SC223: error('An id is reserved.'),
  SC224: error('A fact is read with `kept` and no line states it.'),
  SC225: warning('A fact is never stated.'),
  SC226: warning('A mark is 0 in every case.'),
  SC227: error('A run starts in a recap or an epilogue.'),
  SC228: warning('Nothing may be said at a beat when no condition holds.'),
} as const;

/** Every code that the parser gives; those of good scenarios (SC3xx) stand with their rules. A code never changes its meaning (SPEC F8). */
export const findingCodes = {
  ...readingCodes,
  ...shapeCodes,
  ...structureCodes,
} as const;

/** One code of {@link findingCodes}. */
export type FindingCode = keyof typeof findingCodes;
