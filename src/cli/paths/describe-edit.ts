import { hasErrors } from '#cli/terminal/say-findings.ts';
import type { CheckedRecords, Edit } from './check-records.ts';
import type { BestChange } from './recorded-proof.ts';

/**
 * What is said of the records of a scenario, below its findings.
 *
 * @param isAccepting Whether `--accept` was given.
 */
export function describeRecords(
  { edit, isWaiting, canAccept, findings }: CheckedRecords,
  isAccepting: boolean,
): string[] {
  if (isWaiting) return ['The recorded runs were not replayed: mend the errors first.'];
  if (edit === null) return [];
  if (!edit.isStale) {
    return edit.runs === 0 || hasErrors(findings)
      ? []
      : [`What comes out of its recorded runs (${edit.runs}) is what was recorded.`];
  }
  const next = isAccepting
    ? ['Nothing was accepted: mend the other errors first.']
    : [`To accept it: npm run -s scenario -- check ${edit.file} --accept`];
  return [describeEdit(edit), ...(isAccepting === canAccept ? [] : next)];
}

/** An edit in a sentence: "This edit changes 3 of 21 runs, best 57 → 55 (unaware, third-delay)." */
function describeEdit({ runs, changed, broken, bests }: Edit): string {
  const all = changed + broken;
  const lost = broken === 0 ? '' : ` (${broken} cannot be played any more)`;
  const first =
    all === 0
      ? 'This edit changes no run'
      : `This edit changes ${all} of ${runs} ${runs === 1 ? 'run' : 'runs'}${lost}`;
  const parts = groupBests(bests).map(([change, names]) => `${change} (${names.join(', ')})`);
  return `${[first, ...(parts.length === 0 ? ['best stays'] : parts)].join(', ')}.`;
}

/** Variants whose best changes in the same way are named together. */
function groupBests(bests: readonly BestChange[]): (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { variant, was, now } of bests) {
    const change = sayBest(was, now);
    groups.set(change, [...(groups.get(change) ?? []), variant]);
  }
  return [...groups];
}

function sayBest(was: number | null, now: number | null): string {
  if (was === null) return `a new variant with best ${now}`;
  return now === null ? `a variant is gone that had best ${was}` : `best ${was} → ${now}`;
}
