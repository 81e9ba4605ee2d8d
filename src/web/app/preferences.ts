import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AnswerTime, answerTimes } from '#web/messages/answer-times.ts';
import { type Pace, paces } from '#web/messages/paces.ts';

const themes = ['system', 'light', 'dark'] as const;

/** `system` follows the device. */
export type Theme = (typeof themes)[number];

/** What outlives a run: settings of this browser, never part of a run or a score. */
export interface Preferences {
  readonly theme: Theme;
  readonly pace: Pace;
  /** How long the customer waits for an answer before a silence counts. */
  readonly answerTime: AnswerTime;
  /** Single keys choose replies; some input tools press keys that nobody meant. */
  readonly hasKeys: boolean;
  /** The customer's lines are read aloud. */
  readonly hasVoice: boolean;
  /** The installed voice that reads them; null for the one that fits best. */
  readonly voiceId: string | null;
  /** One line of the learner's own comes before the replies. */
  readonly saysFirst: boolean;
  /** Nothing of a call is heard: no ring, no voice. */
  readonly isMuted: boolean;
}

export type PreferencesStore = StoreApi<Preferences>;

/** Also read by public/theme.js before the first paint. */
export const preferencesKey = 'even-keel.preferences';

/**
 * Silent at first: a page that begins to speak by itself talks over a screen reader and disturbs whoever
 * sits in the same room.
 */
export const untouched: Preferences = {
  theme: 'system',
  pace: 'normal',
  answerTime: 'off',
  hasKeys: true,
  hasVoice: false,
  voiceId: null,
  saysFirst: false,
  isMuted: false,
};

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

/** By hand, since a page that starts a call has no room for a schema; what is strange is as it was at first. */
export function readPreferences(storage: Pick<Storage, 'getItem'> | null): Preferences {
  const stored = parse(storage?.getItem(preferencesKey) ?? null);
  const { hasKeys, hasVoice, voiceId, saysFirst, isMuted } = stored;
  return {
    theme: themes.find((theme) => theme === stored['theme']) ?? untouched.theme,
    pace: paces.find((pace) => pace === stored['pace']) ?? untouched.pace,
    answerTime: answerTimes.find((time) => time === stored['answerTime']) ?? untouched.answerTime,
    hasKeys: typeof hasKeys === 'boolean' ? hasKeys : untouched.hasKeys,
    hasVoice: typeof hasVoice === 'boolean' ? hasVoice : untouched.hasVoice,
    voiceId: typeof voiceId === 'string' ? voiceId : untouched.voiceId,
    saysFirst: typeof saysFirst === 'boolean' ? saysFirst : untouched.saysFirst,
    isMuted: typeof isMuted === 'boolean' ? isMuted : untouched.isMuted,
  };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return { ...(typeof value === 'object' && value) };
  } catch (error) {
    // Somebody else's text under our name; the next change of a setting writes over it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
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
