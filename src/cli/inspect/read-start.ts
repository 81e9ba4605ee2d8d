import { closeSync, openSync, readSync } from 'node:fs';

/** The beginning of a file: all of a file that its parser accepts, never more than it needs to refuse one. */
export function readStart(file: string, enoughBytes: number): Uint8Array {
  const bytes = new Uint8Array(enoughBytes);
  const opened = openSync(file, 'r');
  try {
    let length = 0;
    let read = 0;
    do {
      read = readSync(opened, bytes, length, enoughBytes - length, null);
      length += read;
    } while (read > 0 && length < enoughBytes);
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}
