import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';

const themes = ['system', 'light', 'dark'] as const;
const paces = ['normal', 'fast', 'instant'] as const;

/** `system` follows the device. */
export type Theme = (typeof themes)[number];

/** How fast a customer's lines arrive. */
export type Pace = (typeof paces)[number];

/** What outlives a run: settings of this browser, never part of a run or a score. */
export interface Preferences {
  readonly theme: Theme;
  readonly pace: Pace;
  /** Single keys choose replies; some input tools press keys that nobody meant. */
  readonly hasKeys: boolean;
}

export type PreferencesStore = StoreApi<Preferences>;

/** Also read by public/theme.js before the first paint. */
export const preferencesKey = 'even-keel.preferences';

const untouched: Preferences = { theme: 'system', pace: 'normal', hasKeys: true };

const preferences = v.object({
  theme: v.fallback(v.picklist(themes), 'system'),
  pace: v.fallback(v.picklist(paces), 'normal'),
  hasKeys: v.fallback(v.boolean(), true),
});

/**
 * The settings, kept in `storage` on every change.
 *
 * @param storage Null where the browser refuses one (a private window may): then they last until reload.
 */
export function createPreferencesStore(storage: Storage | null): PreferencesStore {
  const store = createStore<Preferences>(() => readPreferences(storage));
  store.subscribe((state) => keep(storage, state));
  return store;
}

function keep(storage: Storage | null, state: Preferences): void {
  try {
    storage?.setItem(preferencesKey, JSON.stringify(state));
  } catch (error) {
    // A full storage costs the memory of a setting; the setting itself holds until the page is left.
    if (!(error instanceof DOMException)) throw error;
  }
}

function readPreferences(storage: Storage | null): Preferences {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), preferences),
    storage?.getItem(preferencesKey) ?? '{}',
  );
  return parsed.success ? parsed.output : untouched;
}

/** The browser's storage, or null where asking for it or reading it is refused. */
export function findStorage(): Storage | null {
  try {
    const storage = globalThis.localStorage;
    // Some browsers hand it out and refuse each use of it.
    storage.getItem(preferencesKey);
    return storage;
  } catch (error) {
    // Cookies and site data are switched off: settings then last until the page is left.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
