import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { readStart } from '#cli/inspect/read-start.ts';
import { parsePathTest } from './parse-path-test.ts';
import type { PathMove, PathTest } from './path-test.ts';
import { mostRunBytes } from './runs-folder.ts';
import type { NamedPath } from './standard-set.ts';
import { writePathTest } from './write-path-test.ts';
import { writeWhole } from './write-whole.ts';

/** What became of a run that was to be saved. */
export interface SavedRun {
  readonly file: string;
  /** `kept`: a file was there and stands as it was. */
  readonly outcome: 'written' | 'kept' | 'same';
}

/**
 * Writes a recorded run into the folder of a scenario's runs.
 *
 * @param replaces Whether a file that is there may be written over. Its title, its note and the comments on moves that
 *   stand where they stood are taken along.
 */
export function saveRun(
  folder: string,
  { name, pathTest }: NamedPath,
  replaces: boolean,
): SavedRun {
  const file = path.posix.join(folder, `${name}.yaml`);
  const isThere = existsSync(file);
  if (isThere && !replaces) return { file, outcome: 'kept' };
  const known = isThere && lstatSync(file).isFile() ? readKnown(file) : null;
  const merged = known === null ? pathTest : withWordsOf(known, pathTest);
  if (known !== null && JSON.stringify(known) === JSON.stringify(merged)) {
    return { file, outcome: 'same' };
  }
  writeWhole(file, writePathTest(merged));
  return { file, outcome: 'written' };
}

const readKnown = (file: string) => parsePathTest(readStart(file, mostRunBytes + 1), file).pathTest;

function withWordsOf(known: PathTest, fresh: PathTest): PathTest {
  const { format, shows, tension, variant, result } = fresh;
  const { title, note } = known;
  return {
    format,
    title,
    ...(note === undefined ? {} : { note }),
    shows,
    ...(tension === undefined ? {} : { tension }),
    variant,
    ...(result === undefined ? {} : { result }),
    moves: fresh.moves.map((move, place) => withComment(move, known.moves[place])),
  };
}

function withComment(move: PathMove, known: PathMove | undefined): PathMove {
  const isSame =
    known?.beat === move.beat &&
    known?.reply === move.reply &&
    known?.cutIn === move.cutIn &&
    known?.silence === move.silence;
  return isSame && known?.comment !== undefined ? { ...move, comment: known.comment } : move;
}
