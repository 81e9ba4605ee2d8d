import { wrapText } from '#cli/terminal/printable.ts';
import type { PathMove, PathTest } from './path-test.ts';
import type { PlayedPath } from './play-path.ts';

const width = 92;

/** The file of a recorded run, laid out as the project's formatter lays it out. */
export function writePathTest(pathTest: PathTest): string {
  const { title, note, shows, tension, variant, result, moves } = pathTest;
  const lines = [
    'format: 1',
    ...writeText('title', title),
    ...(note === undefined ? [] : writeText('note', note)),
    `shows: ${shows}`,
    ...(tension === undefined ? [] : [`tension: ${writeMap(tension)}`]),
    `variant: ${variant}`,
    ...(result === undefined ? [] : [`result: ${writeMap(result)}`]),
    'moves:',
    ...moves.flatMap(writeMove),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same run with what came out of it now. */
export function withResults(pathTest: PathTest, played: PlayedPath): PathTest {
  const moves = pathTest.moves.map((move, place) => {
    const seen = played.moves[place]?.result;
    return seen === undefined ? move : { ...move, result: seen };
  });
  return { ...pathTest, result: played.result, moves };
}

function writeMove({ beat, reply, cutIn, silence, keeps, result, comment }: PathMove): string[] {
  const lines = [
    ...(beat === undefined ? [] : [`beat: ${beat}`]),
    ...(reply === undefined ? [] : [`reply: ${reply}`]),
    ...(cutIn === undefined ? [] : [`cutIn: ${cutIn}`]),
    ...(silence === undefined ? [] : [`silence: ${silence}`]),
    ...(keeps === undefined ? [] : [`keeps: [${keeps.join(', ')}]`]),
    ...(result === undefined ? [] : [`result: ${writeMap(result)}`]),
    ...(comment === undefined ? [] : writeText('comment', comment)),
  ];
  return lines.map((line, place) => `  ${place === 0 ? '- ' : '  '}${line}`);
}

/** Ids and numbers only, which need no quotes. */
const writeMap = (map: Readonly<Record<string, string | number>>) =>
  `{ ${Object.entries(map)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ')} }`;

function writeText(field: string, text: string): string[] {
  // What is folded comes back with single spaces, so a text with others stays on its line.
  const canFold = !/\s\s|[^\S ]/.test(text);
  if (canFold && text.length > width) {
    return [`${field}: >-`, ...wrapText(text, width).map((line) => `  ${line}`)];
  }
  return [`${field}: ${isPlain(text) ? text : inQuotes(text)}`];
}

/** Nothing in it that YAML reads as anything but a text. */
const isPlain = (text: string) =>
  /^[A-Za-z][\w ,.'’()%/–—-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text);

function inQuotes(text: string): string {
  if (/[^ -~\u{a0}-\u{10ffff}]/u.test(text)) return JSON.stringify(text);
  const prefersDouble = text.includes("'") && !/["\\]/.test(text);
  return prefersDouble ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}
