/**
 * Characters that no scenario needs and that hide something: control characters, halves of
 * surrogate pairs, line separators, marks that turn the direction of writing, a byte order mark in
 * the middle, a carriage return without its line feed.
 */
const hidden =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\r(?!\n)|\p{Surrogate}/u;

const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'a NUL byte'],
  [0x0d, 'a carriage return without a line feed'],
  [0x1b, 'an escape character'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0xfeff, 'a byte order mark'],
]);

/** A character that a scenario may not hold. */
export interface HiddenCharacter {
  /** Its offset in the text, in UTF-16 code units. */
  readonly at: number;
  /** Such as "a NUL byte (U+0000)". */
  readonly name: string;
}

/** Finds the first character that a scenario may not hold (SPEC F2); null when there is none. */
export function findHiddenCharacter(text: string): HiddenCharacter | null {
  const found = hidden.exec(text);
  if (!found) return null;
  const point = text.codePointAt(found.index) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return { at: found.index, name: `${names.get(point) ?? nameByRange(point)} (${code})` };
}

function nameByRange(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return 'half a character';
  if (point >= 0x202a && point <= 0x2069) return 'a mark that turns the direction of writing';
  if (point >= 0xfffe) return 'a code that stands for no character';
  return 'a control character';
}
