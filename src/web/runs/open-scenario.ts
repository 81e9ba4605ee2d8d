import { fillScenario } from '#scenario/fill.ts';
import type { Scenario } from '#scenario/schema.ts';
import { hashCanonical } from './hash-canonical.ts';
import type { RunStore } from './run-store.ts';

/** A version of a scenario, ready to be compiled. */
export interface ScenarioVersion {
  readonly hash: string;
  readonly scenario: Scenario;
}

/**
 * The version of a scenario that a run was made with: the app's own if it is the same, else the one
 * stored with the run. Null when neither is there (or the stored one is not what its hash says):
 * such a run is "not scored".
 */
export async function openScenario(
  store: Pick<RunStore, 'findScenario'>,
  hash: string,
  current: ScenarioVersion | null,
): Promise<Scenario | null> {
  if (current?.hash === hash) return current.scenario;
  const canonical = await store.findScenario(hash);
  if (canonical === null) return null;
  if ((await hashCanonical(canonical)) !== hash) return null;
  // Written by a build that had checked it: the hash says that not a letter has changed.
  return fillScenario(canonical);
}
