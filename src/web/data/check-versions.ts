import { hashCanonical } from '#web/runs/hash-canonical.ts';

/** Whether a canonical JSON from outside is a scenario that can be played: read and judged. */
type CheckVersion = (canonical: string) => Promise<boolean>;

/**
 * Which versions of scenarios can be played: those that this browser keeps, and those of a file that are
 * what their hash says and, unless this build has them, pass the checks of a scenario's author.
 *
 * @param known Hashes of what this build of the app brings and this browser keeps.
 */
export async function findPlayable(
  scenarios: Readonly<Record<string, string>>,
  known: { readonly kept: readonly string[]; readonly built: readonly string[] },
  check: CheckVersion,
): Promise<ReadonlySet<string>> {
  const playable = new Set(known.kept);
  for (const [hash, canonical] of Object.entries(scenarios)) {
    if (playable.has(hash)) continue;
    // oxlint-disable-next-line no-await-in-loop -- a proof takes a core; one at a time leaves the page responsive
    if ((await hashCanonical(canonical)) !== hash) continue;
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (known.built.includes(hash) || (await check(canonical))) playable.add(hash);
  }
  return playable;
}
