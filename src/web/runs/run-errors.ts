/** The browser keeps nothing here (a private window, blocked site data, a broken profile). Nothing was saved; retrying may help. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';

  constructor(cause: unknown) {
    super(
      'The runs database cannot be opened or written. Allow site data for this address, or use a window that is not private.',
      { cause },
    );
  }
}

/** The disk or this site's share of it is full. Nothing was saved; retry once there is room. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';

  constructor(cause: unknown) {
    super('There is no room left to save the run. Free some space on this device, then retry.', {
      cause,
    });
  }
}

/** Another tab holds an older or a newer version of the database. Nothing was saved. */
export class StorageBlockedError extends Error {
  override readonly name = 'StorageBlockedError';

  constructor(cause?: unknown) {
    super(
      'Another tab holds the runs database in another version. Close or reload the other tabs, then retry.',
      { cause },
    );
  }
}

/** A tab wanted to write an entry at a place that is taken already. Nothing was saved; load the run again. */
export class RunMovedOnError extends Error {
  override readonly name = 'RunMovedOnError';
  readonly runId: string;
  /** How many entries the stored log has. */
  readonly length: number;

  constructor(runId: string, wanted: number, length: number) {
    super(
      `Run ${runId} has ${length} entries, so entry ${wanted} cannot be its next. Load the run again.`,
    );
    this.runId = runId;
    this.length = length;
  }
}

/** What the database holds for a run is not a run; it cannot be replayed and must not be scored. */
export class RunDamagedError extends Error {
  override readonly name = 'RunDamagedError';

  constructor(runId: string, reason: string) {
    super(`Run ${runId} cannot be read: ${reason}. It cannot be replayed or scored.`);
  }
}

/** One of the errors after which the learner may retry. */
export type StorageError = StorageUnavailableError | StorageFullError | StorageBlockedError;

/** True for errors of the world, after which nothing was saved and a retry may work. */
export function isStorageError(error: unknown): error is StorageError {
  return (
    error instanceof StorageUnavailableError ||
    error instanceof StorageFullError ||
    error instanceof StorageBlockedError
  );
}

/** Says what a failure of IndexedDB means for whoever wanted to save. Errors of ours pass through. */
export function nameStorageFailure(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  if (cause.name === 'QuotaExceededError') return new StorageFullError(cause);
  if (cause.name === 'VersionError') return new StorageBlockedError(cause);
  return new StorageUnavailableError(cause);
}
