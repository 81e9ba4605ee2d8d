import type { ListedScenario } from 'virtual:scenario-index';
import { joinAdvice } from '#scenario/advice.ts';
import { fillScenario } from '#scenario/fill.ts';
import type { Scenario } from '#scenario/schema.ts';

const loading = new WeakMap<ListedScenario, Promise<Scenario>>();

/**
 * What a call needs of the scenario behind a card: everything but the advice, whose texts are "". The same
 * promise each time, so that a screen can wait for it. The advice is fetched after it: the first
 * choice stores the whole scenario.
 */
export function loadScenario(listed: ListedScenario): Promise<Scenario> {
  const known = loading.get(listed);
  if (known) return known;
  const started = listed.load().then(({ call }) => fillScenario(call));
  loading.set(listed, started);
  // A failure (offline, a new version published) is shown once, and the next visit tries again.
  started.catch(() => loading.delete(listed));
  // Whoever needs the advice fetches it again, and hears of a failure then.
  started.then(listed.loadAdvice).catch(() => null);
  return started;
}

/** The canonical JSON of the scenario behind a card, as it is stored with a run. */
export async function loadCanonical(listed: ListedScenario): Promise<string> {
  const [{ call }, { advice }] = await Promise.all([listed.load(), listed.loadAdvice()]);
  return joinAdvice({ call, advice });
}

/** The scenario behind a card with its advice, for whoever tells it during a call. */
export async function loadAdvised(listed: ListedScenario): Promise<Scenario> {
  return fillScenario(await loadCanonical(listed));
}
