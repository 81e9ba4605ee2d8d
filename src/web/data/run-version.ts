import type { StoredRun } from '#web/runs/stored-run.ts';

/** What stands between a run's id and the name of another version of it; no id of a new run has one. */
const mark = '~';

/** The id that all versions of a run share. */
export function rootOf(id: string): string {
  const [root = id] = id.split(mark);
  return root;
}

/** An id for one version of a run, made of what was played, so that each device gives it the same. */
export function nameVersion(
  root: string,
  { header, scenarioId, log }: Pick<StoredRun, 'header' | 'scenarioId' | 'log'>,
): string {
  const { scenarioHash, rules, variant, mode, pressure, drillPhase, seed, origin } = header;
  const played = [scenarioHash, rules, variant, mode, pressure, drillPhase, seed, scenarioId];
  const text = JSON.stringify([...played, origin && [origin.runId, origin.index], log]);
  return `${root}${mark}${fingerprint(text)}`;
}

/** FNV-1a twice, from two starts: 64 bits that tell apart the few versions that a run can have. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => fnv1a(text, start)).join('');
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
