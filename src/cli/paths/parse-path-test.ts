import * as v from 'valibot';
import type { Finding } from '#scenario/finding.ts';
import { fitTo } from '#scenario/fit.ts';
import { openFile, type OpenedFile } from '#scenario/open-file.ts';
import { plainOf } from '#scenario/written.ts';
import { pathFinding } from './path-codes.ts';
import { mostRunBytes } from './runs-folder.ts';
import { type PathMove, type PathTest, pathTestForm, pathTestSchema } from './path-test.ts';

/** The file of a recorded run, read. */
export interface ReadPathTest {
  /** The name that findings carry. */
  readonly file: string;
  /** Null as soon as there is one finding of severity error. */
  readonly pathTest: PathTest | null;
  readonly findings: readonly Finding[];
  /** Where its values stand. */
  readonly opened: OpenedFile;
}

/**
 * Reads the file of a recorded run with the guard that scenarios have (limits, no aliases), and lists every mistake in
 * it. Whether the scenario has what it names is not looked at.
 *
 * @param file The name that findings carry.
 */
export function parsePathTest(content: Uint8Array | string, file: string): ReadPathTest {
  if (content.length > mostRunBytes) return tooLarge(file);
  const opened = openFile(content, file);
  const { root, report } = opened;
  if (root !== null) fitTo(pathTestForm, root, report);
  if (root === null || report.hasErrors()) {
    return { file, pathTest: null, findings: report.findings(), opened };
  }
  const result = v.safeParse(pathTestSchema, plainOf(root));
  if (!result.success) {
    throw new Error(
      `The shape check passed what the schema refuses: ${v.summarize(result.issues)}`,
    );
  }
  const wrong = findMisfits(result.output, opened, file);
  return {
    file,
    pathTest: wrong.length === 0 ? result.output : null,
    findings: [...report.findings(), ...wrong],
    opened,
  };
}

/** Only its start was read, so how large it is is not known. */
function tooLarge(file: string): ReadPathTest {
  const opened = openFile('', file);
  const refusal = pathFinding(
    'PT002',
    { file, line: 1, column: 1 },
    {
      message: `The file has more than ${mostRunBytes} bytes (64 KiB), and no more are read.`,
      hint: 'A run of 30 moves takes about 4 KiB. Look for something that was pasted in.',
    },
  );
  return { file, pathTest: null, findings: [refusal], opened };
}

/** PT005: fields that do not go together. */
function findMisfits(
  { shows, tension, moves }: PathTest,
  { positionOf }: OpenedFile,
  file: string,
): Finding[] {
  const add = (path: string, message: string, hint: string) =>
    pathFinding('PT005', { file, ...positionOf(path) }, { message, hint });
  const found = moves.flatMap((move, place) => {
    const wrong = misfitOf(move);
    return wrong === null ? [] : [add(`/moves/${place}`, `Move ${place + 1} ${wrong}.`, moveHint)];
  });
  if ((shows === 'tension') === (tension !== undefined)) return found;
  const message =
    tension === undefined
      ? 'The run shows a tension and does not say which one.'
      : `The run names a tension, and it shows "${shows}".`;
  const hint =
    'Write "shows: tension" together with "tension: { rule: 1, act: apology, side: right }".';
  return [add(tension === undefined ? '/shows' : '/tension', message, hint), ...found];
}

const moveHint =
  'A move is a beat with a reply, a beat with a cutIn (the line that is cut off), a beat with "silence: true", or keeps alone.';

function misfitOf({ beat, reply, cutIn, silence, keeps }: PathMove): string | null {
  const said = [reply, cutIn, silence || undefined, keeps].filter(
    (one) => one !== undefined,
  ).length;
  if (said !== 1) return said === 0 ? 'does nothing' : 'does more than one thing';
  if (keeps === undefined && beat === undefined) return 'does not say at which beat it is made';
  return keeps !== undefined && beat !== undefined
    ? 'opens the wrap-up, which is at no beat'
    : null;
}
