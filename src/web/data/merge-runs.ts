import type { ArchivedRun } from '#web/runs/run-archive.ts';
import { mergeNotes } from './merge-notes.ts';
import { nameVersion, rootOf } from './run-version.ts';

/**
 * What several devices know of the same runs, as one: the same whichever file comes first and however
 * often (a union, so that no order and no repetition can change it).
 *
 * A log only ever grows. Of two logs of a run, one the beginning of the other, the longer one is the run.
 * Where two devices played on in different ways, both are kept: the longer under the run's id, the other
 * under an id made of its content. Notes are those of the run, however it went on.
 *
 * @param runs In any order; two of the same id may differ.
 * @returns By id.
 */
export function mergeRuns(runs: readonly ArchivedRun[]): readonly ArchivedRun[] {
  return [...groupBy(runs, ({ id }) => rootOf(id))]
    .flatMap(([root, members]) => mergeFamily(root, members))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function mergeFamily(root: string, members: readonly ArchivedRun[]): readonly ArchivedRun[] {
  const notes = mergeNotes(members.map((member) => member.notes));
  const versions = [...groupBy(members, (member) => nameVersion(root, member))].map(
    ([name, copies]) => ({ ...mergeCopies(copies), name }),
  );
  return versions
    .filter((one) => !versions.some((other) => isBeginningOf(one, other)))
    .toSorted((a, b) => b.log.length - a.log.length || (a.name < b.name ? -1 : 1))
    .map(({ name, ...version }, place) => ({ ...version, id: place === 0 ? root : name, notes }));
}

/** The same log on several devices: begun at the earliest time that one tells, touched at the latest. */
function mergeCopies(copies: readonly [ArchivedRun, ...ArchivedRun[]]): ArchivedRun {
  const finished = copies.flatMap(({ finishedAt }) => finishedAt ?? []);
  return {
    ...copies[0],
    createdAt: Math.min(...copies.map(({ createdAt }) => createdAt)),
    updatedAt: Math.max(...copies.map(({ updatedAt }) => updatedAt)),
    finishedAt: finished.length === 0 ? null : Math.min(...finished),
  };
}

/** Whether the second is the first, played on. */
function isBeginningOf(one: ArchivedRun, other: ArchivedRun): boolean {
  if (one.log.length >= other.log.length) return false;
  const begun = { ...other, log: other.log.slice(0, one.log.length) };
  return nameVersion('', begun) === nameVersion('', one);
}

type Group<T> = [T, ...T[]];

function groupBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
