import { StorageBlockedError, type StorageError, StorageFullError } from '#web/runs/run-errors.ts';

/** What keeps this browser from keeping runs. */
export type StorageFailure = 'full' | 'blocked' | 'unavailable';

/** Tells the failures of storage apart. */
export function failureOf(error: StorageError): StorageFailure {
  if (error instanceof StorageFullError) return 'full';
  return error instanceof StorageBlockedError ? 'blocked' : 'unavailable';
}
