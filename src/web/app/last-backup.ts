import { findStorage } from './preferences.ts';

const key = 'even-keel.last-backup';

/** When a backup was saved last, in milliseconds since 1970; null when none was, or nobody knows. */
export function readLastBackup(): number | null {
  const stored = Number(findStorage()?.getItem(key) ?? Number.NaN);
  return Number.isFinite(stored) ? stored : null;
}

/** @param madeAt Null forgets it. */
export function saveLastBackup(madeAt: number | null): void {
  try {
    if (madeAt === null) findStorage()?.removeItem(key);
    else findStorage()?.setItem(key, String(madeAt));
  } catch (error) {
    // A full storage costs the memory of it; the file is saved all the same.
    if (!(error instanceof DOMException)) throw error;
  }
}
