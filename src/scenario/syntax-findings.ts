import type { Report, Telling } from './report.ts';

/** A mistake of YAML as the `yaml` package reports it. */
export interface SyntaxMistake {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** One mistake of YAML often causes others further down; those would only confuse. */
const mostListed = 10;

/**
 * Tells mistakes of YAML in words that need no knowledge of YAML (SPEC F8): one finding a line, and
 * none where the token scan found something, since that is the cause.
 */
export function reportSyntax(
  mistakes: readonly SyntaxMistake[],
  text: string,
  report: Report,
): void {
  let listed = 0;
  for (const mistake of mistakes) {
    const [at] = mistake.pos;
    if (listed >= mostListed) return;
    if (report.tellsOfLineAt(at)) continue;
    listed += 1;
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const startsLine = at > 0 && text.slice(lineStart, at).trim() === '';
    report.add('SC006', at, () => telling(mistake, startsLine));
  }
}

const quoteIt =
  'Put the whole text in double quotes, or write it on the lines below ">-", indented by two more spaces.';

const notInLine: Telling = {
  message: 'This line is not indented like the lines it belongs to.',
  hint: 'All fields of a map, and all "- " of a list, start in the same column.',
};

const byCode: Readonly<Record<string, Telling>> = {
  TAB_AS_INDENT: {
    message: 'A tab stands at the start of this line.',
    hint: 'Indent with spaces, two for each level.',
  },
  BAD_INDENT: notInLine,
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second colon followed by a space stands on this line.',
    hint: `A text with a colon in it must be marked as one. ${quoteIt}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message:
      'A field with a colon is wanted here, and a text that goes on over several lines was found.',
    hint: `Look for a missing colon, or for a text that is not indented. ${quoteIt}`,
  },
  BAD_SCALAR_START: {
    message: 'A text cannot start with this character.',
    hint: 'Put the whole text in double quotes.',
  },
  BAD_DQ_ESCAPE: {
    message: 'In double quotes a backslash starts an escape, and this is none.',
    hint: 'Write the backslash twice, or use single quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that does not belong to what is before it.',
    hint: `Often a text goes on after its closing quote or bracket. ${quoteIt}`,
  },
  BLOCK_IN_FLOW: {
    message: 'A list or a map without brackets stands inside brackets.',
    hint: 'Look for a missing comma. Inside brackets write [a, b] and { a: b }.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'The name of a field has more than 1,024 characters.',
    hint: 'Look for a missing line end or quote.',
  },
};

const byMessage: readonly (readonly [RegExp, Telling])[] = [
  [
    /^Block scalar header|^Not a YAML token/,
    {
      message: 'A text that is marked by ">" or "|" starts on the next line.',
      hint: 'Move what stands behind the mark there, indented by two more spaces.',
    },
  ],
  [
    /need to be followed by map values|Sequence item without/,
    {
      message: 'A field with a colon and a space, or an entry with "- ", is wanted here.',
      hint: `Look for a missing colon, or for a text that goes on here without being indented. ${quoteIt}`,
    },
  ],
  [
    /^Unexpected ,|^Unexpected empty item/,
    { message: 'Nothing stands before this comma.', hint: 'Take one comma out.' },
  ],
  [
    /^Missing ,/,
    {
      message: 'A comma is missing between two entries in brackets.',
      hint: 'Add it; a text with commas or colons in brackets must stand in quotes.',
    },
  ],
  [
    /^Missing space after :/,
    { message: 'A space is missing after this colon.', hint: 'Write "name: value".' },
  ],
];

function telling(mistake: SyntaxMistake, startsLine: boolean): Telling {
  // The reader takes a field that is indented too far for a part of the line before.
  if (mistake.code === 'BLOCK_AS_IMPLICIT_KEY' && startsLine) return notInLine;
  const found = byMessage.find(([pattern]) => pattern.test(mistake.message));
  return (
    found?.[1] ??
    byCode[mistake.code] ?? {
      message: `This is not well-formed YAML: ${mistake.message}.`,
      hint: quoteIt,
    }
  );
}
