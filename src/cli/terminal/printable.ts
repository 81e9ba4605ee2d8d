/**
 * Characters that a terminal obeys instead of showing: control characters (escape sequences begin
 * with one), line separators, and marks that turn the reading direction round.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');

/** One line of text in which nothing can move the cursor, change a colour or begin a new line. */
export function toPrintable(text: string): string {
  return text.replace(obeyed, (character) => `\\u${hex(character)}`);
}

/** JSON to read and to parse; JSON's own escapes leave some of the characters above as they are. */
export function toPrintableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(toPrintable).join('\n');
}

/** Breaks a text into lines of at most `width` characters at its spaces; a longer word stays whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
