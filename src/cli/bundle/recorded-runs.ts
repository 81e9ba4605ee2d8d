import path from 'node:path';
import { compile, type CompiledCall } from '#engine/compile.ts';
import { type RecordedRun, type WatchedKind, watchedKinds } from '#engine/recorded-run.ts';
import type { Finding } from '#scenario/finding.ts';
import type { Scenario } from '#scenario/schema.ts';
import { parsePathTest, type ReadPathTest } from '#cli/paths/parse-path-test.ts';
import { pathFinding } from '#cli/paths/path-codes.ts';
import type { RefusedPath } from '#cli/paths/path-refusals.ts';
import type { PathTest, ShownKind } from '#cli/paths/path-test.ts';
import { replayMoves, type ReplayedPath } from '#cli/paths/play-path.ts';
import { readRunsFolder } from '#cli/paths/runs-folder.ts';

/** What of the runs beside a scenario can be watched. */
export interface RunBundle {
  /** In the order of {@link watchedKinds}, those of a kind by variant, then by name. */
  readonly runs: readonly RecordedRun[];
  /** Why others that should be watched cannot. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the recorded runs of a scenario that show what a learner can learn from by watching; the others are there for
 * the tests. Whether still the same comes out of them is for `check` to say.
 *
 * @param folder Where they stand; findings name the files in it.
 */
export function bundleRuns(folder: string, scenario: Scenario): RunBundle {
  const { files, findings } = readRunsFolder(folder);
  const calls = new Map(scenario.variants.map(({ id }) => [id, compile(scenario, id)]));
  const read = files
    .map(({ file, bytes }) => readRun(parsePathTest(bytes, file), calls))
    .filter((one) => one !== null);
  const runs = read.filter((one): one is RecordedRun => !Array.isArray(one));
  const places = scenario.variants.map(({ id }) => id);
  const byVariant = places.flatMap((id) => runs.filter(({ variant }) => variant === id));
  return {
    runs: watchedKinds.flatMap((kind) => byVariant.filter(({ shows }) => shows === kind)),
    findings: [...findings, ...read.filter((one) => Array.isArray(one)).flat()],
  };
}

/** Null for a run that is there for the tests alone. */
function readRun(
  read: ReadPathTest,
  calls: ReadonlyMap<string, CompiledCall>,
): RecordedRun | Finding[] | null {
  const { pathTest, file, findings, opened } = read;
  if (pathTest === null) return [...findings];
  const { shows, variant, moves } = pathTest;
  if (!isWatched(shows)) return null;
  const tell = (code: RefusedPath['code'], at: string, told: Pick<Finding, 'message' | 'hint'>) => [
    pathFinding(code, { file, ...opened.positionOf(at) }, told),
  ];
  const call = calls.get(variant);
  if (call === undefined) {
    const message = `The scenario has no variant "${variant}".`;
    return tell('PT006', '/variant', {
      message,
      hint: `There is: ${[...calls.keys()].join(', ')}.`,
    });
  }
  const replayed = replayMoves(call, moves);
  return 'code' in replayed
    ? tell(replayed.code, `/moves/${replayed.place}`, replayed)
    : describeRun(path.basename(file, '.yaml'), { ...pathTest, shows }, replayed);
}

const isWatched = (kind: ShownKind): kind is WatchedKind =>
  watchedKinds.some((watched) => watched === kind);

function describeRun(
  id: string,
  { shows, title, note, variant, moves }: PathTest & { readonly shows: WatchedKind },
  { log, moveAt }: ReplayedPath,
): RecordedRun {
  // A move may take several entries; the last one makes it.
  const comments = log.flatMap((_, logIndex) => {
    const place = moveAt(logIndex);
    const text = moves[place]?.comment;
    const isLast = logIndex + 1 === log.length || moveAt(logIndex + 1) !== place;
    return text === undefined || !isLast ? [] : [{ logIndex, text }];
  });
  return { id, shows, title, note: note ?? null, variant, log, comments };
}
