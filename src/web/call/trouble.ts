import {
  StorageBlockedError,
  StorageFullError,
  StorageUnavailableError,
} from '#web/runs/run-errors.ts';
import type { Trouble } from './call-state.ts';

/** What stands in the way of saving; null when the error is of another kind. */
export function findTrouble(error: unknown): Trouble | null {
  if (error instanceof StorageFullError) return 'full';
  if (error instanceof StorageBlockedError) return 'blocked';
  if (error instanceof StorageUnavailableError) return 'unavailable';
  return null;
}
