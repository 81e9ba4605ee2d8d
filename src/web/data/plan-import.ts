import type { ArchivedRun, RunsKept } from '#web/runs/run-archive.ts';
import type { BackupFile } from './backup-file.ts';
import { mergeRuns } from './merge-runs.ts';
import { nameVersion, rootOf } from './run-version.ts';

/** What taking a file in would do; nothing is done before somebody has seen it. */
export interface ImportPlan {
  /** Runs that this browser has not. */
  readonly added: number;
  /** Runs that were played on elsewhere, or that notes were added to. */
  readonly extended: number;
  /** Runs that were played on in two ways: both are kept. */
  readonly doubled: number;
  /** Runs that are here already just so. */
  readonly known: number;
  /** Runs of the file whose scenario is neither in it nor here, or is no scenario: they are left out. */
  readonly unplayable: number;
  /** What is written: whole runs, in the place of those of the same id. */
  readonly put: Pick<RunsKept, 'runs' | 'scenarios'>;
}

/**
 * Compares a file with what this browser keeps.
 *
 * @param playable Hashes of the versions that can be played: those here, and those of the file that were checked.
 */
export function planImport(
  kept: RunsKept,
  { runs, scenarios }: Pick<BackupFile, 'runs' | 'scenarios'>,
  playable: ReadonlySet<string>,
): ImportPlan {
  const usable = runs.filter(({ header }) => playable.has(header.scenarioHash));
  const here = new Map(kept.runs.map((run) => [run.id, run]));
  const rootsHere = new Set(kept.runs.map(({ id }) => rootOf(id)));
  const changed = mergeRuns([...kept.runs, ...usable]).filter(
    (run) => !isSame(run, here.get(run.id)),
  );
  const roots = [...new Set(usable.map(({ id }) => rootOf(id)))];
  const fates = roots.map((root) => {
    if (!rootsHere.has(root)) return 'added';
    const ofRun = changed.filter(({ id }) => rootOf(id) === root);
    if (ofRun.some(({ id }) => !here.has(id))) return 'doubled';
    return ofRun.length > 0 ? 'extended' : 'known';
  });
  const count = (fate: (typeof fates)[number]) => fates.filter((one) => one === fate).length;
  const needed = new Set(changed.map(({ header }) => header.scenarioHash));
  return {
    added: count('added'),
    extended: count('extended'),
    doubled: count('doubled'),
    known: count('known'),
    unplayable: runs.length - usable.length,
    put: {
      runs: changed,
      scenarios: Object.fromEntries(
        Object.entries(scenarios).filter(([hash]) => needed.has(hash) && playable.has(hash)),
      ),
    },
  };
}

function isSame(run: ArchivedRun, other: ArchivedRun | undefined): boolean {
  return (
    other !== undefined &&
    nameVersion('', run) === nameVersion('', other) &&
    besidesLog(run) === besidesLog(other)
  );
}

/** What a run is beside its header and log, as one text. */
function besidesLog({ createdAt, updatedAt, finishedAt, notes }: ArchivedRun): string {
  const abouts = Object.keys(notes).toSorted((a, b) => (a < b ? -1 : 1));
  return JSON.stringify([
    createdAt,
    updatedAt,
    finishedAt,
    abouts.map((about) => [about, notes[about]]),
  ]);
}
