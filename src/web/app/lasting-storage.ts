/** The part of the browser that promises to clear nothing by itself; absent outside a secure context. */
function storageManager(): StorageManager | null {
  return 'storage' in navigator ? navigator.storage : null;
}

/** Whether the browser promised to clear nothing by itself; null where it makes no such promise. */
export async function findLasting(): Promise<boolean | null> {
  return (await storageManager()?.persisted()) ?? null;
}

/** Asks the browser for that promise. */
export async function askToLast(): Promise<boolean> {
  return (await storageManager()?.persist()) ?? false;
}
