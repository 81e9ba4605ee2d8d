import type { ListedScenario } from 'virtual:scenario-index';
import { fillScenario } from '#scenario/fill.ts';
import type { Scenario } from '#scenario/schema.ts';

const loading = new WeakMap<ListedScenario, Promise<Scenario>>();

/** The whole scenario behind a card; the same promise each time, so that a screen can wait for it. */
export function loadScenario(listed: ListedScenario): Promise<Scenario> {
  const known = loading.get(listed);
  if (known) return known;
  const started = listed.load().then(({ canonical }) => fillScenario(canonical));
  loading.set(listed, started);
  // A failure (offline, a new version published) is shown once, and the next visit tries again.
  started.catch(() => loading.delete(listed));
  return started;
}
