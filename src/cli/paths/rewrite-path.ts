import type { Written } from '#scenario/written.ts';
import { parsePathTest, type ReadPathTest } from './parse-path-test.ts';
import type { PathTest } from './path-test.ts';
import type { PlayedPath } from './play-path.ts';
import { withResults, writePathTest } from './write-path-test.ts';

interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The file of a run with what came out of it now. Only the values that differ are written anew: comments, order and
 * layout stay the trainer's. Where a value stands in a way that cannot be replaced, or is missing, the whole file is
 * laid out anew.
 */
export function rewritePath(
  { file, opened }: ReadPathTest,
  pathTest: PathTest,
  played: PlayedPath,
): string {
  const wanted = withResults(pathTest, played);
  const patches: Patch[] = [];
  const { root, text } = opened;
  if (root !== null) comparePlaces(root, wanted, { text, patches });
  const patched = applyPatches(text, patches);
  const { pathTest: now } = parsePathTest(patched, file);
  return JSON.stringify(now) === JSON.stringify(wanted) ? patched : writePathTest(wanted);
}

interface Patching {
  readonly text: string;
  readonly patches: Patch[];
}

/** Collects a patch for each number and word that is not as it should be. */
function comparePlaces(written: Written, wanted: unknown, patching: Patching): void {
  if (written.kind === 'map' && typeof wanted === 'object' && wanted !== null) {
    for (const [field, value] of Object.entries(wanted)) {
      const found = written.fields.get(field);
      if (found !== undefined) comparePlaces(found.value, value, patching);
    }
  } else if (written.kind === 'list' && Array.isArray(wanted)) {
    for (const [place, entry] of written.entries.entries()) {
      comparePlaces(entry, wanted[place], patching);
    }
  } else if (written.kind === 'value' && written.value !== wanted) {
    const { at, source } = written;
    patching.patches.push({ from: at, to: endOf(patching.text, at, source), text: String(wanted) });
  }
}

function endOf(text: string, at: number, source: string): number {
  const quote = text.charAt(at);
  return quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) + 1 : at + source.length;
}

function applyPatches(text: string, patches: readonly Patch[]): string {
  return patches
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text);
}
