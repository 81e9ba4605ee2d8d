/** As a person counts: a letter with its accents is one. */
const letters = new Intl.Segmenter('en');
const lengthOf = (text: string) => Array.from(letters.segment(text)).length;

/** A Markdown table whose columns stand under each other in the source, too. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = head.map((name, column) =>
    Math.max(3, ...[[name], ...rows.map((row) => [row[column] ?? ''])].flat().map(lengthOf)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

const padded = (text: string, width: number) => text + ' '.repeat(width - lengthOf(text));
